package org.saphan.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MediaNotesTest {

    private final Media media = new Media("bay.jpg", "image/jpeg", new byte[0], "0".repeat(64), false);
    private final MediaNotes opened = notes();
    private final MediaNotes mine = notes();
    private final MediaNotes theirs = notes();

    private MediaNotes notes() {
        return MediaNotes.of(media, new HashMap<>(Map.of("en", "A bay")));
    }

    @Test
    void whatAColleagueChangedIsTakenOver() {
        theirs.setLicence("CC BY 4.0");
        theirs.setExpiresOn(LocalDate.of(2027, 3, 31));
        theirs.getAlt().put("ja", "湾");
        theirs.setAcross(20);

        mine.takeOver(opened, theirs);

        assertThat(mine.values()).isEqualTo(theirs.values());
    }

    @Test
    void whatThisPersonTypedStays() {
        mine.setCredit("Somchai");
        mine.getAlt().put("en", "A bay in the evening");
        mine.setDown(80);
        theirs.setCredit("Hanako");
        theirs.setLicence("CC BY 4.0");

        mine.takeOver(opened, theirs);

        assertThat(mine.getCredit()).isEqualTo("Somchai");
        assertThat(mine.getAlt()).containsEntry("en", "A bay in the evening");
        assertThat(mine.focus()).isEqualTo(new FocalPoint(50, 80));
        assertThat(mine.getLicence()).isEqualTo("CC BY 4.0");
    }

    @Test
    void aFieldLeftEmptyIsNotTyped() {
        mine.setCredit("");
        theirs.setCredit("Hanako");

        mine.takeOver(opened, theirs);

        assertThat(mine.getCredit()).isEqualTo("Hanako");
    }
}
