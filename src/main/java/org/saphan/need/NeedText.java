package org.saphan.need;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Edition;
import org.saphan.language.Language;

/** One edition of a need's words in one language. */
@Entity
@Table(name = "need_text")
public class NeedText extends Edition {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "need_id", updatable = false)
    private Need owner;

    @Embedded
    @Valid
    private NeedWords words = new NeedWords();

    protected NeedText() {
    }

    public NeedText(Need owner, Language language, NeedWords words) {
        super(language);
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Need getOwner() {
        return owner;
    }

    @Override
    public NeedWords getWords() {
        return words;
    }
}
