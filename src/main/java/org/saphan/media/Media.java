package org.saphan.media;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A picture or document. Its bytes never change: another picture is another row. */
@Entity
@Table(name = "media")
public class Media {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private String digest;
    private Integer width;
    private Integer height;

    @Basic(fetch = FetchType.LAZY)
    private byte[] bytes;

    private boolean demonstration;

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

    public void measures(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Its address on the site; with the digest in it, it can be kept forever. */
    public String address() {
        return address(name, digest);
    }

    static String address(String name, String digest) {
        return "/media/" + digest.substring(0, 12) + "/" + name;
    }

    public Long getId() {
        return id;
    }

    public String getMediaType() {
        return mediaType;
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
}
