package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.search.index.SearchIndex;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** Who is told of what was published, once a day and until they have enough. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class DailyFindsIT {

    private static final String BASE = "https://saphan.test";
    private static final Pattern SECRET = Pattern.compile("/search/(confirm|mine|off)/([A-Za-z0-9_-]{43})");

    @Inject
    Given given;

    @Inject
    SavedSearches searches;

    @Inject
    SearchIndex index;

    @Inject
    IndexComparison comparison;

    @Inject
    DailyFinds finds;

    private final String word = "kenzai" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String email = UUID.randomUUID() + "@reader.example";

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private void save(String words) {
        save(words, JA);
    }

    private void save(String words, Language language) {
        searches.save(UUID.randomUUID().toString(), SavedQuery.of(Map.of("in", new String[] {"companies"}, "q", new String[] {words}), (facet, value) -> true).orElseThrow(), email, language, BASE);
    }

    private List<String> mails() {
        return given.values("SELECT text FROM outbox_message WHERE recipient = ?1 ORDER BY id", email).stream().map(Object::toString).toList();
    }

    private String secret(String mail) {
        Matcher matcher = SECRET.matcher(mail);
        assertThat(matcher.find()).as(mail).isTrue();
        return matcher.group(2);
    }

    private long reader() {
        return given.number("SELECT id FROM saved_search_reader WHERE email = ?1", email);
    }

    /** What was confirmed or published just now was so an hour ago. */
    private void anHourPasses() {
        given.change("UPDATE saved_search SET found_until = ?1", LocalDateTime.now(ZoneOffset.UTC).minusHours(2));
        given.change("UPDATE listing SET published_at = ?1 WHERE title LIKE ?2", LocalDateTime.now(ZoneOffset.UTC).minusHours(1), word + "%");
    }

    private void publish() throws InterruptedException {
        given.signedIn(Duty.values());
        given.live(given.company(), EN, word + " Works");
        given.await(() -> given.number("SELECT COUNT(*) FROM listing WHERE title = ?1", word + " Works") == 3);
        given.await(() -> index.state().phase() == SearchIndex.Phase.READY && comparison.behind() == 0);
    }

    @Test
    void newFindsAreToldOnceInTheReadersLanguageUntilTheyHaveEnough() throws Exception {
        save(word);
        save(word);
        assertThat(given.number("SELECT COUNT(*) FROM saved_search WHERE reader_id = ?1", reader())).isEqualTo(1);
        assertThat(finds.readers()).doesNotContain(reader());
        searches.confirm(secret(mails().get(0)));
        publish();
        anHourPasses();
        int before = mails().size();
        long reader = reader();

        given.atOnce(() -> finds.tell(reader, BASE), () -> finds.tell(reader, BASE));
        given.change("UPDATE saved_search_reader SET checked_on = NULL WHERE id = ?1", reader);
        finds.tell(reader, BASE);

        assertThat(mails()).hasSize(before + 1);
        String mail = mails().get(before);
        assertThat(mail).contains("新着：企業・「" + word + "」", word + " Works（企業）", BASE + "/ja/companies/", BASE + "/ja/search/off/");
        assertThat(given.value("SELECT unsubscribe FROM outbox_message WHERE recipient = ?1 AND unsubscribe IS NOT NULL", email).toString()).startsWith(BASE + "/ja/search/off/");
        String secret = secret(mail);
        searches.removeAll(secret);
        assertThat(given.number("SELECT COUNT(*) FROM saved_search_reader WHERE email = ?1", email)).isZero();
        assertThat(mails()).isEmpty();
        finds.tell(reader, BASE);
        assertThat(mails()).isEmpty();
        assertThatThrownBy(() -> searches.removeAll(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void aMailIsInTheLanguageOfThePageOnWhichTheLastSearchWasConfirmed() throws Exception {
        publish();
        assertLastTold(word, TH, "ผลลัพธ์ใหม่ 1 รายการจากการค้นหาของท่าน");
        assertLastTold(word + " works", JA, "保存した検索に新着が2件あります");
        assertLastTold("works " + word, EN, "3 new results of your searches");
    }

    private void assertLastTold(String words, Language language, String subject) {
        save(words, language);
        searches.confirm(secret(mails().get(mails().size() - 1)));
        anHourPasses();
        given.change("UPDATE saved_search_reader SET checked_on = NULL WHERE email = ?1", email);

        finds.tell(reader(), BASE);

        Object[] mail = (Object[]) given.value("SELECT subject, language, unsubscribe FROM outbox_message WHERE recipient = ?1 ORDER BY id DESC LIMIT 1", email);
        assertThat(mail[0]).isEqualTo(subject);
        assertThat(mail[1]).isEqualTo(language.tag());
        assertThat(mail[2].toString()).startsWith(BASE + "/" + language.tag() + "/search/off/");
    }

    /** A plain search would find less, and what it missed would never be told. */
    @Test
    void whileNoIndexServesNobodyIsToldAndLaterEverything() throws Exception {
        save(word);
        searches.confirm(secret(mails().get(0)));
        publish();
        anHourPasses();
        index.serve(null, false);
        index.report(SearchIndex.Phase.REBUILDING, 0, 0, null, null, "lucene");

        finds.tell(reader(), BASE);

        assertThat(mails()).hasSize(1);
        assertThat(finds.readers()).contains(reader());
        index.rebuild();
        given.await(() -> index.isServing() && index.state().phase() == SearchIndex.Phase.READY);
        finds.tell(reader(), BASE);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void nothingIsSentWhenNothingIsNew() {
        save(word);
        searches.confirm(secret(mails().get(0)));

        finds.tell(reader(), BASE);

        assertThat(mails()).hasSize(1);
    }

    @Test
    void aLinkIsGoodForItsPurposeAndItsOwnerOnly() {
        save(word);
        String toConfirm = secret(mails().get(0));
        String mine = searches.confirm(toConfirm).words();

        assertThatThrownBy(() -> searches.mine(toConfirm)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> searches.confirm(mine)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> searches.mine(null)).isInstanceOf(NotFound.class);
        long another = given.number("SELECT MAX(id) FROM saved_search WHERE reader_id <> ?1", reader());
        assertThatThrownBy(() -> searches.remove(mine, another)).isInstanceOf(NotFound.class);
    }

    /** What was saved until now was so that much earlier, and its links end that much sooner. */
    private void daysPass(int days) {
        given.change("UPDATE saved_search SET made_at = made_at - INTERVAL ?1 DAY WHERE reader_id = ?2", days, reader());
        given.change("UPDATE saved_search_link SET expires_at = expires_at - INTERVAL ?1 DAY WHERE reader_id = ?2", days, reader());
        given.change("UPDATE saved_search_reader SET made_at = made_at - INTERVAL ?1 DAY WHERE email = ?2", days, email);
    }

    @Test
    void whatNobodyConfirmsIsForgottenAfterAWeek() {
        save(word);
        daysPass(8);

        searches.forgetUnconfirmed();

        assertThat(given.number("SELECT COUNT(*) FROM saved_search_reader WHERE email = ?1", email)).isZero();
    }

    @Test
    void whoAsksAgainHasAWeekFromThenOn() {
        save(word);
        daysPass(6);
        save(word);
        daysPass(2);

        searches.forgetUnconfirmed();

        String first = secret(mails().get(0));
        assertThatThrownBy(() -> searches.confirm(first)).isInstanceOf(NotFound.class);
        searches.confirm(secret(mails().get(1)));
        assertThat(given.number("SELECT COUNT(*) FROM saved_search WHERE reader_id = ?1 AND confirmed_at IS NOT NULL", reader())).isEqualTo(1);
    }

    @Test
    void anAddressGetsFiveLinksADay() {
        for (int i = 0; i < 8; i++) {
            save(word + i);
        }

        assertThat(mails()).hasSize(5);
    }
}
