package org.saphan.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A file that was attached to a form and is not sent yet: checked already, pictures written anew. */
@Entity
@Table(name = "inquiry_draft_file")
public class InquiryDraftFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "form_key")
    private InquiryDraft draft;

    @Column(updatable = false)
    private String digest;

    private String name;
    private String type;
    private byte[] bytes;

    protected InquiryDraftFile() {
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    String getType() {
        return type;
    }

    byte[] getBytes() {
        return bytes;
    }

    /** In kibibytes, one at least. */
    public int getKilobytes() {
        return Math.max(1, bytes.length >> 10);
    }
}
