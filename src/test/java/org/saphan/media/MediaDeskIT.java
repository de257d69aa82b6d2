package org.saphan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.editorial.Writing;
import org.saphan.platform.change.ChangeLog;
import org.saphan.platform.time.Clocks;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** What is said about a picture, and what becomes of it where the picture is shown. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class MediaDeskIT {

    private static final String LISTED = "SELECT picture FROM listing WHERE kind = 'company' AND content_id = ?1 AND reader = 'en'";
    private static final String RECORDED = "SELECT %s FROM audit_entry WHERE kind = 'media' AND content_id = ?1 AND action = 'DESCRIBE_MEDIA'";

    @Inject
    Given given;

    @Inject
    MediaDesk desk;

    @Inject
    MediaReading reading;

    @Inject
    MediaLibrary library;

    @Inject
    Pictures pictures;

    @Inject
    Companies companies;

    @Inject
    Writing writing;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    private Media photo;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @BeforeEach
    void add() throws IOException {
        given.signedIn(Duty.WRITE, Duty.REVIEW);
        photo = added("harbour.jpg", "jpg");
    }

    private Media added(String name, String format) throws IOException {
        return desk.add(name, new ByteArrayInputStream(SampleFiles.file(SampleFiles.photo(1500, 900), format)));
    }

    private MediaNotes focused(int across, int down) {
        MediaNotes notes = desk.notes(photo.getId());
        notes.setAcross(across);
        notes.setDown(down);
        return notes;
    }

    private MediaNotes expiring(LocalDate day) {
        MediaNotes notes = desk.notes(photo.getId());
        notes.setExpiresOn(day);
        return notes;
    }

    private void describe(MediaNotes notes) {
        desk.describe(photo.getId(), desk.get(photo.getId()).getVersion(), notes);
    }

    private Company shownBy(String name) {
        Company company = given.company();
        given.live(company, EN, name);
        given.signedIn(Duty.WRITE, Duty.REVIEW);
        writing.saveFacts(companies, company.getId(), companies.content(company.getId()).getVersion(), Map.of("pictureId", String.valueOf(photo.getId())));
        return company;
    }

    private Picture listed(Company company) {
        return pictures.of((String) given.value(LISTED, company.getId()));
    }

    @Test
    void theFocalPointReachesTheListsAndPagesThatShowThePicture() {
        Company company = shownBy("harbour company");
        long before = changes.position();

        describe(focused(20, 83));

        assertThat(listed(company).focus()).isEqualTo(new FocalPoint(20, 83));
        assertThat(library.picture(photo.getId(), JA).orElseThrow().focus().classes()).isEqualTo("x20 y80");
        assertThat(changes.position()).isEqualTo(before + 1);
    }

    @Test
    void listsCarryTheSmallRenditionsAndPagesAll() {
        Company company = shownBy("rendered company");

        assertThat(listed(company).webp()).contains("-320.webp 320w").contains("-640.webp 640w").doesNotContain("1280");
        assertThat(library.picture(photo.getId(), EN).orElseThrow().webp()).contains("-1280.webp 1280w");
    }

    @Test
    void whatIsChangedIsRecordedAsItWasAndAsItIs() {
        describe(focused(20, 83));

        assertThat(given.value(String.format(RECORDED, "before_it"), photo.getId())).isEqualTo("{\"focus\":\"50/50\"}");
        assertThat(given.value(String.format(RECORDED, "after_it"), photo.getId())).isEqualTo("{\"focus\":\"20/83\"}");
    }

    @Test
    void whatAColleagueSavedMeanwhileIsNotOverwritten() {
        int opened = desk.get(photo.getId()).getVersion();
        describe(focused(20, 83));

        assertThatThrownBy(() -> desk.describe(photo.getId(), opened, focused(90, 90))).isInstanceOf(NotesStale.class);

        assertThat(desk.get(photo.getId()).getFocus()).isEqualTo(new FocalPoint(20, 83));
    }

    @Test
    void aPointOutsideOfThePictureIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> describe(focused(101, 50)));

        assertThat(desk.get(photo.getId()).getFocus()).isEqualTo(FocalPoint.MIDDLE);
    }

    @Test
    void aPictureWhoseRightEndedIsShownToEditorsAlone() {
        Company company = shownBy("expired company");
        LocalDate today = Clocks.today(clock);
        describe(expiring(today));
        assertThat(library.picture(photo.getId(), EN)).isPresent();

        describe(expiring(today.minusDays(1)));

        assertThat(library.picture(photo.getId(), EN)).isEmpty();
        assertThat(listed(company)).isNull();
        assertThat(library.kept(photo.getId(), EN).webp()).isNotNull();
    }

    @Test
    void editorsFindWhatEndsSoonAndWhatHasEnded() {
        LocalDate today = Clocks.today(clock);

        describe(expiring(today.plusDays(30)));
        assertThat(found(MediaSearch.Standing.ENDING)).contains(photo.getId());
        assertThat(found(MediaSearch.Standing.ENDED)).doesNotContain(photo.getId());

        describe(expiring(today.minusDays(1)));
        assertThat(found(MediaSearch.Standing.ENDING)).doesNotContain(photo.getId());
        assertThat(found(MediaSearch.Standing.ENDED)).contains(photo.getId());

        describe(expiring(today.plusDays(31)));
        assertThat(found(MediaSearch.Standing.ENDING)).doesNotContain(photo.getId());
    }

    @Test
    void editorsFindWhatNobodyHasDescribed() {
        assertThat(found(MediaSearch.Standing.UNDESCRIBED)).contains(photo.getId());

        MediaNotes notes = desk.notes(photo.getId());
        notes.getAlt().putAll(Map.of("th", "ท่าเรือ", "ja", "港", "en", "A harbour"));
        describe(notes);

        assertThat(found(MediaSearch.Standing.UNDESCRIBED)).doesNotContain(photo.getId());
    }

    private List<Long> found(MediaSearch.Standing standing) {
        return reading.find(new MediaSearch("harbour", standing), 0, 1000).stream().map(Media::getId).toList();
    }

    @Test
    void theListShowsSmallRenditions() {
        assertThat(reading.thumbnails(List.of(photo)).get(photo.getId())).endsWith("-320.webp");
    }

    /** Both have renditions as WebP, whose names begin as theirs do. */
    @Test
    void twoPicturesThatDifferInTheirEndingAreBothKept() throws IOException {
        Media drawing = desk.add("quay.png", new ByteArrayInputStream(SampleFiles.file(SampleFiles.fading(400, 300), "png")));

        Media photograph = added("quay.jpg", "jpg");

        assertThat(photograph.getName()).isEqualTo(drawing.getName().replace(".png", "-2.jpg"));
    }
}
