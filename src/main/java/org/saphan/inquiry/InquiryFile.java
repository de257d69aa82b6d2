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
import java.time.Instant;

/** A file that came with an inquiry: a PDF or a picture by its content, and safe to keep. Never shown in a page, only handed out. */
@Entity
@Table(name = "inquiry_file")
public class InquiryFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "inquiry_id", updatable = false)
    private Inquiry inquiry;

    private String name;
    private String type;
    private byte[] bytes;

    @Column(name = "added_at")
    private Instant addedAt;

    protected InquiryFile() {
    }

    InquiryFile(Inquiry inquiry, InquiryDraftFile file, Instant now) {
        this.inquiry = inquiry;
        this.name = file.getName();
        this.type = file.getType();
        this.bytes = file.getBytes();
        this.addedAt = now;
    }

    public Long getId() {
        return id;
    }

    public Inquiry getInquiry() {
        return inquiry;
    }

    /** Safe in an address and in a header. */
    public String getName() {
        return name;
    }

    public String getType() {
        return type;
    }

    public byte[] getBytes() {
        return bytes.clone();
    }

    /** In kibibytes, one at least. */
    public int getKilobytes() {
        return Math.max(1, bytes.length >> 10);
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
