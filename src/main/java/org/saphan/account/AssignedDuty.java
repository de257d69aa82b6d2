package org.saphan.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.saphan.language.Language;

/** A duty of a person; in one language, or in all of them. */
@Embeddable
public class AssignedDuty {

    @Enumerated(EnumType.STRING)
    private Duty duty;

    /** The language's tag, or empty for every language: a key column cannot be null. */
    @Column(name = "language")
    private String languageTag = "";

    protected AssignedDuty() {
    }

    public AssignedDuty(Duty duty, Language language) {
        this.duty = duty;
        this.languageTag = language == null ? "" : language.tag();
    }

    boolean covers(Act act, Language language) {
        return act.isPartOf(duty) && (languageTag.isEmpty() || language == null || languageTag.equals(language.tag()));
    }

    public Duty getDuty() {
        return duty;
    }

    /** The language's tag; empty for every language. */
    public String getLanguageTag() {
        return languageTag;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssignedDuty that && duty == that.duty && languageTag.equals(that.languageTag);
    }

    @Override
    public int hashCode() {
        return Objects.hash(duty, languageTag);
    }
}
