package org.saphan.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** That somebody agreed, when, and to which version of the words. The words are kept in {@code consent_text}. */
@Embeddable
public class Consent implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "consent_version")
    private String version;

    @Column(name = "consented_at")
    private Instant at;

    protected Consent() {
    }

    public Consent(String version, Instant at) {
        this.version = version;
        this.at = at;
    }

    public String getVersion() {
        return version;
    }

    public Instant getAt() {
        return at;
    }
}
