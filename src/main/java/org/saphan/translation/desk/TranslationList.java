package org.saphan.translation.desk;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.primefaces.model.LazyDataModel;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.Status;
import org.saphan.language.Language;
import org.saphan.platform.web.LazyRows;
import org.saphan.translation.TranslationTable;

/** What is to be translated, by language and status: {@code desk/translations.xhtml}. */
@Named
@ViewScoped
public class TranslationList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TranslationTable table;

    @Inject
    transient CurrentPerson me;

    private String languageTag;
    private String status;
    private LazyDataModel<TranslationTable.Row> rows;

    public void load() {
        Language language = getLanguage();
        Status wanted = getChosen();
        rows = new LazyRows<>(() -> table().count(language, wanted), (first, count) -> table().rows(language, wanted, first, count),
                row -> row.content().getKind() + row.content().getId());
    }

    private static TranslationTable table() {
        return CDI.current().select(TranslationTable.class).get();
    }

    private Status getChosen() {
        return Arrays.stream(Status.values()).filter(each -> each.name().equals(status)).findFirst().orElse(null);
    }

    public long count(Status each) {
        return table.count(getLanguage(), each);
    }

    /** The chosen language; else the first in which the person may translate. */
    public Language getLanguage() {
        return Language.find(languageTag).orElseGet(() -> Arrays.stream(Language.values())
                .filter(language -> me.may(Act.WRITE_WORDS, language)).findFirst().orElse(me.getPerson().getLanguage()));
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public List<Status> getStatuses() {
        return List.of(Status.values());
    }

    public LazyDataModel<TranslationTable.Row> getRows() {
        return rows;
    }

    public String getLanguageTag() {
        return languageTag;
    }

    public void setLanguageTag(String languageTag) {
        this.languageTag = languageTag;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
