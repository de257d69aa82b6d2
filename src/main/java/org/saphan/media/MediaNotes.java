package org.saphan.media;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.saphan.language.Language;

/** What people say about a picture or document: the form of the library. */
public class MediaNotes implements Serializable {

    private static final long serialVersionUID = 1L;

    private Map<String, String> alt = new HashMap<>();
    private boolean decorative;
    private String credit;
    private String licence;
    private boolean consent;
    private LocalDate expiresOn;
    private int across = FocalPoint.MIDDLE.across();
    private int down = FocalPoint.MIDDLE.down();

    static MediaNotes of(Media media, Map<String, String> alt) {
        MediaNotes notes = new MediaNotes();
        notes.alt = new HashMap<>(alt);
        notes.decorative = media.isDecorative();
        notes.credit = media.getCredit();
        notes.licence = media.getLicence();
        notes.consent = media.isConsent();
        notes.expiresOn = media.getExpiresOn();
        notes.across = media.getFocus().across();
        notes.down = media.getFocus().down();
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

    /** Where the picture's subject is, in per cent of its width from the left. */
    public int getAcross() {
        return across;
    }

    public void setAcross(int across) {
        this.across = across;
    }

    /** In per cent of its height from the top. */
    public int getDown() {
        return down;
    }

    public void setDown(int down) {
        this.down = down;
    }

    /**
     * Takes what a colleague saved meanwhile, except where this person wrote something else.
     *
     * @param opened as it was when this person began
     */
    public void takeOver(MediaNotes opened, MediaNotes theirs) {
        for (Language language : Language.values()) {
            String tag = language.tag();
            alt.put(tag, merged(alt.get(tag), opened.alt.get(tag), theirs.alt.get(tag)));
        }
        decorative = merged(decorative, opened.decorative, theirs.decorative);
        credit = merged(credit, opened.credit, theirs.credit);
        licence = merged(licence, opened.licence, theirs.licence);
        consent = merged(consent, opened.consent, theirs.consent);
        expiresOn = merged(expiresOn, opened.expiresOn, theirs.expiresOn);
        across = merged(across, opened.across, theirs.across);
        down = merged(down, opened.down, theirs.down);
    }

    /** A field that was left empty comes back from the form as no words at all. */
    private static <T> T merged(T mine, T opened, T theirs) {
        return Objects.toString(mine, "").equals(Objects.toString(opened, "")) ? theirs : mine;
    }

    /** @throws IllegalArgumentException when it is outside of the picture */
    public FocalPoint focus() {
        return new FocalPoint(across, down);
    }

    /** All of it by name, for the audit trail. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            values.put("alt." + language.tag(), Objects.toString(alt.get(language.tag()), "").strip());
        }
        values.put("decorative", String.valueOf(decorative));
        values.put("credit", Objects.toString(credit, ""));
        values.put("licence", Objects.toString(licence, ""));
        values.put("consent", String.valueOf(consent));
        values.put("expires_on", Objects.toString(expiresOn, ""));
        values.put("focus", across + "/" + down);
        return values;
    }
}
