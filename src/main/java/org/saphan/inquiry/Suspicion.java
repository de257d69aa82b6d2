package org.saphan.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;

/** How much an inquiry looks like spam, and why: shown to officers, who decide. */
@Embeddable
public class Suspicion implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "spam_score")
    private int score;

    @Column(name = "spam_reasons")
    private String reasons;

    /** Of the words, without their case and blanks: equal ones are most likely the same letter sent twice. */
    private String digest;

    protected Suspicion() {
    }

    /** @param reasons codes */
    public Suspicion(int score, List<String> reasons, String digest) {
        this.score = score;
        this.reasons = reasons.isEmpty() ? null : String.join(" ", reasons);
        this.digest = digest;
    }

    Suspicion withoutDigest() {
        return new Suspicion(score, getReasons(), null);
    }

    /** 0 for none, 100 for certain. */
    public int getScore() {
        return score;
    }

    /** Codes. */
    public List<String> getReasons() {
        return reasons == null ? List.of() : List.of(reasons.split(" "));
    }

    public String getDigest() {
        return digest;
    }
}
