package org.saphan.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.saphan.account.Act;
import org.saphan.account.Duty;
import org.saphan.home.LinkCheck;
import org.saphan.industry.ReferenceData;
import org.saphan.language.Language;
import org.saphan.media.Media;
import org.saphan.media.MediaDesk;
import org.saphan.media.MediaNotes;
import org.saphan.media.MediaReading;
import org.saphan.media.MediaSearch;
import org.saphan.search.MissedQueries;
import org.saphan.search.SearchWords;
import org.saphan.search.Synonym;
import org.saphan.testing.inside.DeskCalls.Body;
import org.saphan.testing.inside.DeskCalls.Call;
import org.saphan.translation.Glossary;
import org.saphan.translation.GlossaryTerm;

/** The part of the {@link DeskCalls} that is about pictures, terms and codes, which belong to no language. */
@ApplicationScoped
public class LibraryCalls {

    private static final Map<String, String> NAMES = Map.of("th", "ชื่อ", "ja", "名前", "en", "Name");

    @Inject
    Given given;

    @Inject
    MediaDesk media;

    @Inject
    MediaReading reading;

    @Inject
    Glossary glossary;

    @Inject
    SearchWords words;

    @Inject
    MissedQueries missed;

    @Inject
    ReferenceData reference;

    @Inject
    LinkCheck linkCheck;

    List<Call> all() {
        given.signedIn(Duty.WRITE, Duty.TRANSLATE);
        Media picture = added();
        MediaSearch everything = MediaSearch.of(MediaSearch.Standing.ALL);
        GlossaryTerm term = glossary.keep(term("industrial estate"));
        words.keep(synonym("mould, mold"));
        long synonym = words.synonyms().get(0).getId();
        return List.of(
                call("MediaDesk.add", Act.ADD_MEDIA, () -> added()),
                call("MediaDesk.describe", Act.ADD_MEDIA, () -> media.describe(picture.getId(), picture.getVersion(), new MediaNotes())),
                call("MediaDesk.remove", Act.REMOVE_MEDIA, () -> media.remove(picture.getId())),
                call("MediaDesk.get", Act.USE_DESK, () -> media.get(picture.getId())),
                call("MediaDesk.notes", Act.USE_DESK, () -> media.notes(picture.getId())),
                call("MediaDesk.uses", Act.USE_DESK, () -> media.uses(picture.getId())),
                call("MediaReading.find", Act.USE_DESK, () -> reading.find(everything, 0, 1)),
                call("MediaReading.count", Act.USE_DESK, () -> reading.count(everything)),
                call("MediaReading.thumbnails", Act.USE_DESK, () -> reading.thumbnails(List.of(picture))),
                call("Glossary.keep", Act.KEEP_GLOSSARY, () -> glossary.keep(term("die casting"))),
                call("Glossary.remove", Act.KEEP_GLOSSARY, () -> glossary.remove(term.getId())),
                call("Glossary.get", Act.USE_DESK, () -> glossary.get(term.getId())),
                call("Glossary.find", Act.USE_DESK, () -> glossary.find("estate")),
                call("Glossary.between", Act.USE_DESK, () -> glossary.between(Language.EN, Language.TH)),
                call("ReferenceData.terms", Act.MANAGE_REFERENCE, () -> reference.terms("certification")),
                call("ReferenceData.rename", Act.MANAGE_REFERENCE, () -> reference.rename("industry", "automotive", NAMES)),
                call("ReferenceData.add", Act.MANAGE_REFERENCE, () -> reference.add("certification", "test-mark", NAMES)),
                call("SearchWords.synonyms", Act.USE_DESK, () -> words.synonyms()),
                call("SearchWords.protectedNames", Act.USE_DESK, () -> words.protectedNames()),
                call("SearchWords.get", Act.USE_DESK, () -> words.get(synonym)),
                call("SearchWords.isRebuildDue", Act.USE_DESK, () -> words.isRebuildDue()),
                call("SearchWords.keep", Act.KEEP_SEARCH_WORDS, () -> words.keep(synonym("tyre, tire"))),
                call("SearchWords.remove", Act.KEEP_SEARCH_WORDS, () -> words.remove(synonym)),
                call("SearchWords.protect", Act.KEEP_SEARCH_WORDS, () -> words.protect("Motosaka")),
                call("SearchWords.unprotect", Act.KEEP_SEARCH_WORDS, () -> words.unprotect("Motosaka")),
                call("SearchWords.rebuild", Act.KEEP_SEARCH_WORDS, () -> words.rebuild()),
                call("MissedQueries.find", Act.USE_DESK, () -> missed.find()),
                call("MissedQueries.forget", Act.KEEP_SEARCH_WORDS, () -> missed.forget("en", "nothing")),
                call("LinkCheck.findings", Act.USE_DESK, () -> linkCheck.findings()));
    }

    private static Synonym synonym(String english) {
        Synonym synonym = new Synonym();
        synonym.setEn(english);
        return synonym;
    }

    private static Call call(String name, Act act, Body body) {
        return new Call(name, act, null, body);
    }

    private Media added() {
        try {
            return media.add("square.png", picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static GlossaryTerm term(String english) {
        GlossaryTerm term = new GlossaryTerm();
        term.setEn(english);
        term.setTh("คำ");
        return term;
    }
}
