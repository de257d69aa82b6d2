package org.saphan.editorial.desk;

import java.io.Serializable;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;

/** A page about one content in one language, which its address names: {@code ?kind=news&id=7&language=ja}. */
public abstract class ContentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind;
    private long id;
    private String languageTag;

    /** @throws NotFound when the address names no language of the site */
    public Language getLanguage() {
        return Language.find(languageTag).orElseThrow(() -> new NotFound("language", languageTag));
    }

    public String getLanguageTag() {
        return languageTag;
    }

    public void setLanguageTag(String languageTag) {
        this.languageTag = languageTag;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
