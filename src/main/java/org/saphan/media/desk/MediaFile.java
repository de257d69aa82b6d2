package org.saphan.media.desk;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.saphan.account.CurrentPerson;
import org.saphan.language.Language;
import org.saphan.media.Media;
import org.saphan.media.MediaDesk;
import org.saphan.media.MediaLibrary;
import org.saphan.media.MediaNotes;
import org.saphan.media.MediaUse;
import org.saphan.media.NotesStale;
import org.saphan.media.Picture;
import org.saphan.platform.time.Clocks;
import org.saphan.platform.web.Notices;

/** One picture or document, what is said about it and what matters in it: {@code desk/media-file.xhtml}. */
@Named
@ViewScoped
public class MediaFile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MediaDesk desk;

    @Inject
    MediaLibrary library;

    @Inject
    Notices notices;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    private long id;
    private int version;
    private MediaNotes note;
    private MediaNotes opened;

    public void load() {
        version = desk.get(id).getVersion();
        note = desk.notes(id);
        opened = desk.notes(id);
    }

    public void save() {
        try {
            desk.describe(id, version, note);
            load();
            PrimeFaces.current().ajax().addCallbackParam("saved", true);
            notices.tell("media.notice.saved");
        } catch (NotesStale stale) {
            MediaNotes typed = note;
            MediaNotes before = opened;
            load();
            typed.takeOver(before, opened);
            note = typed;
            notices.refuse(null, stale);
        }
    }

    /** What is typed and not saved comes back only over what it was typed over. */
    public String getKeepKey() {
        return "media:" + id + ":" + version;
    }

    public String remove() {
        desk.remove(id);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        notices.tell("media.notice.removed");
        return "/desk/media?faces-redirect=true";
    }

    public Media getFile() {
        return desk.get(id);
    }

    /** The picture in a size that fits the page, even when readers may no longer see it. */
    public Picture getShown() {
        return library.kept(id, me.getPerson().getLanguage());
    }

    /** Whether the right to use it has ended. */
    public boolean isOver() {
        return getFile().isOver(Clocks.today(clock));
    }

    public List<MediaUse.Place> getUses() {
        return desk.uses(id);
    }

    public MediaNotes getNote() {
        return note;
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
