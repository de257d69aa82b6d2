package org.saphan.media;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A picture or document. Its bytes never change: another picture is another row. */
@Entity
@Table(name = "media")
public class Media {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String name;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private String digest;

    private Integer width;
    private Integer height;

    @Basic(fetch = FetchType.LAZY)
    @Column(updatable = false)
    private byte[] bytes;

    @Column(updatable = false)
    private boolean demonstration;

    private boolean decorative;
    private String credit;
    private String licence;
    private boolean consent;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "focus_x")
    private double focusX = 0.5;

    @Column(name = "focus_y")
    private double focusY = 0.5;

    @Column(name = "added_by")
    private Long addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Version
    private int version;

    protected Media() {
    }

    /** @param digest SHA-256 of the bytes, in hexadecimal digits */
    public Media(String name, String mediaType, byte[] bytes, String digest, boolean demonstration) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.digest = digest;
        this.demonstration = demonstration;
    }

    public void measures(Integer width, Integer height) {
        this.width = width;
        this.height = height;
    }

    void addedBy(long person, Instant now) {
        addedBy = person;
        addedAt = now;
    }

    void describe(MediaNotes notes) {
        decorative = notes.isDecorative();
        credit = notes.getCredit();
        licence = notes.getLicence();
        consent = notes.isConsent();
        expiresOn = notes.getExpiresOn();
        FocalPoint focus = notes.focus();
        focusX = focus.x();
        focusY = focus.y();
    }

    /** Its address on the site; with the digest in it, it can be kept forever. */
    public String address() {
        return address(name, digest);
    }

    public String getAddress() {
        return address();
    }

    static String address(String name, String digest) {
        return "/media/" + digest.substring(0, 12) + "/" + name;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    public byte[] getBytes() {
        return bytes;
    }

    public Integer getWidth() {
        return width;
    }

    public Integer getHeight() {
        return height;
    }

    public boolean isDecorative() {
        return decorative;
    }

    public String getCredit() {
        return credit;
    }

    public String getLicence() {
        return licence;
    }

    /** Whether the people in the picture have agreed to its use. */
    public boolean isConsent() {
        return consent;
    }

    /** The last day on which it may be used; null for no end. */
    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    /** Whether the right to use it has ended. */
    public boolean isOver(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    /** What matters most in it. */
    public FocalPoint getFocus() {
        return FocalPoint.of(focusX, focusY);
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public int getVersion() {
        return version;
    }
}
