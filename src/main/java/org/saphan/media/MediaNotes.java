package org.saphan.media;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What people say about a picture or document: the form of the library. */
public class MediaNotes implements Serializable {

    private static final long serialVersionUID = 1L;

    private Map<String, String> alt = new HashMap<>();
    private boolean decorative;
    private String credit;
    private String licence;
    private boolean consent;
    private LocalDate expiresOn;
    private double focusX = 0.5;
    private double focusY = 0.5;

    static MediaNotes of(Media media, Map<String, String> alt) {
        MediaNotes notes = new MediaNotes();
        notes.alt = new HashMap<>(alt);
        notes.decorative = media.isDecorative();
        notes.credit = media.getCredit();
        notes.licence = media.getLicence();
        notes.consent = media.isConsent();
        notes.expiresOn = media.getExpiresOn();
        notes.focusX = media.getFocusX();
        notes.focusY = media.getFocusY();
        return notes;
    }

    /** What it shows, by the language's tag. */
    public Map<String, String> getAlt() {
        return alt;
    }

    /** Whether it says nothing that the text does not say; then it needs no description. */
    public boolean isDecorative() {
        return decorative;
    }

    public void setDecorative(boolean decorative) {
        this.decorative = decorative;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    /** Where the picture's subject is: 0 at the left, 1 at the right. */
    public double getFocusX() {
        return focusX;
    }

    public void setFocusX(double focusX) {
        this.focusX = focusX;
    }

    /** 0 at the top, 1 at the bottom. */
    public double getFocusY() {
        return focusY;
    }

    public void setFocusY(double focusY) {
        this.focusY = focusY;
    }
}
