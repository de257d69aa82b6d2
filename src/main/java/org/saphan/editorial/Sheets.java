package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.language.Language;

/**
 * Opens sheets and keeps what is typed on them. Nothing has to be begun first: what is typed over live words
 * becomes a new draft, what is typed on an empty sheet a new content.
 */
@ApplicationScoped
@Transactional
public class Sheets {

    /** The version of an edition that the sheet has not seen. */
    private static final int UNKNOWN = -1;

    @Inject
    ContentTypes types;

    @Inject
    Writing writing;

    @Inject
    CurrentPerson person;

    /** @param contentId null for a new content */
    public Sheet open(String kind, Long contentId, Language language) {
        person.must(contentId == null ? Act.CREATE : Act.USE_DESK, null);
        Editions<?> editions = types.get(kind);
        Sheet sheet = new Sheet(kind, contentId, language);
        Edition newest = newest(sheet).orElse(null);
        if (newest == null && contentId != null) {
            editions.content(contentId);
        }
        boolean working = newest != null && newest.getState().isWorking();
        sheet.editionId = working ? newest.getId() : null;
        sheet.savedAt = working ? newest.getChangedAt() : null;
        sheet.version = working ? newest.getVersion() : 0;
        sheet.values = newest == null ? blank(editions) : new LinkedHashMap<>(WordField.read(newest.getWords()));
        return sheet;
    }

    private static Map<String, String> blank(Editions<?> editions) {
        Map<String, String> blank = new LinkedHashMap<>();
        editions.fields().forEach(field -> blank.put(field.name(), ""));
        return blank;
    }

    /** The working edition of what the sheet is about, or else the live one. */
    public Optional<Edition> newest(Sheet sheet) {
        person.must(Act.USE_DESK, null);
        if (sheet.contentId == null) {
            return Optional.empty();
        }
        Editions<?> editions = types.get(sheet.kind);
        return editions.working(sheet.contentId, sheet.language).map(Edition.class::cast)
                .or(() -> editions.live(sheet.contentId, sheet.language).map(Edition.class::cast));
    }

    /**
     * @param facts with which a new content begins
     * @param source what it is translated from, when its first words are kept; null when written first-hand
     * @throws StaleWords when a colleague saved meanwhile
     * @throws FieldTooLong when a field holds more than it may
     */
    public void keep(Sheet sheet, Map<String, String> facts, Edition source) {
        person.must(Act.WRITE_WORDS, sheet.language);
        Editions<?> editions = types.get(sheet.kind);
        Long contentId = sheet.contentId;
        if (contentId != null && sheet.editionId == null) {
            refuseIfBegun(editions, sheet);
        }
        if (contentId == null) {
            contentId = writing.create(editions, sheet.language, null, sheet.values.get(editions.titleField()), facts).getId();
        }
        long editionId = sheet.editionId == null ? writing.begin(editions, contentId, sheet.language, source).getId() : sheet.editionId;
        int version = sheet.editionId == null ? editions.get(editionId).getVersion() : sheet.version;
        Edition kept = writing.save(editions, editionId, version, sheet.values);
        sheet.contentId = contentId;
        sheet.editionId = editionId;
        sheet.version = kept.getVersion();
        sheet.savedAt = kept.getChangedAt();
        sheet.theirs = null;
    }

    /** A colleague began a draft after this sheet was opened: what they wrote is not on it. */
    private static void refuseIfBegun(Editions<?> editions, Sheet sheet) {
        Optional<? extends Edition> begun = editions.working(sheet.contentId, sheet.language);
        if (begun.isPresent()) {
            sheet.editionId = begun.get().getId();
            sheet.version = UNKNOWN;
            throw new StaleWords();
        }
    }

    /** Puts beside the sheet what a colleague saved meanwhile. */
    public void compare(Sheet sheet) {
        person.must(Act.USE_DESK, null);
        sheet.theirs = WordField.read(types.get(sheet.kind).get(sheet.editionId).getWords());
    }

    /** Says that the sheet knows what the colleague saved, and will be kept over it. */
    public void insist(Sheet sheet) {
        person.must(Act.WRITE_WORDS, sheet.language);
        sheet.version = types.get(sheet.kind).get(sheet.editionId).getVersion();
    }
}
