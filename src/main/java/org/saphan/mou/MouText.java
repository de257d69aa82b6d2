package org.saphan.mou;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Edition;
import org.saphan.language.Language;

/** One edition of an MOU's words in one language. */
@Entity
@Table(name = "mou_text")
public class MouText extends Edition {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mou_id", updatable = false)
    private Mou owner;

    @Embedded
    @Valid
    private MouWords words = new MouWords();

    protected MouText() {
    }

    public MouText(Mou owner, Language language, MouWords words) {
        super(language);
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Mou getOwner() {
        return owner;
    }

    @Override
    public MouWords getWords() {
        return words;
    }
}
