package org.saphan.editorial.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.ContentRow;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Contents;
import org.saphan.editorial.PreviewLinks;
import org.saphan.editorial.web.PhaseMemory;
import org.saphan.language.Language;
import org.saphan.platform.web.BaseAddress;

/** What the public will see, in a frame as wide as a screen or as a phone: {@code desk/preview.xhtml}. */
@Named
@ViewScoped
public class Preview extends ContentPage {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ContentTypes types;

    @Inject
    transient Contents contents;

    @Inject
    transient PreviewLinks links;

    @Inject
    transient BaseAddress base;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient CurrentPerson me;

    private boolean phone;
    private String link;

    public void load() {
        me.must(Act.PREVIEW, null);
        types.get(getKind()).content(getId());
        getLanguage();
    }

    /** Makes a link for somebody without an account. */
    public void share() {
        link = base.of(request) + "/preview/" + links.share(getKind(), getId()) + "/" + getLanguageTag();
    }

    public String getLink() {
        return link;
    }

    public ContentRow getRow() {
        return PhaseMemory.recall(this, "row", () -> contents.row(types.get(getKind()), getId()));
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public boolean isPhone() {
        return phone;
    }

    public void setPhone(boolean phone) {
        this.phone = phone;
    }
}
