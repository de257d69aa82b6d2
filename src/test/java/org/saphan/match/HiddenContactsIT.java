package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;
import org.saphan.testing.inside.MatchServlet;

/**
 * Whatever the parties, the officers and the clock do in whatever order: nothing of a contact is in the other side's page or
 * mails before both have accepted, and nothing is on the page once it was taken back. Walks at random, with seeds that can be walked again.
 */
@RunAsClient
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class HiddenContactsIT {

    private static final int WALKS = 8;
    private static final int STEPS = 8;
    private static final String[] LANGUAGES = {"th", "ja", "en"};
    private static final Set<MatchState> ASKING = EnumSet.of(MatchState.PROPOSED, MatchState.ACCEPTED_BY_ONE);

    /** What can be done; those of a party are done by either. */
    private enum Move {
        PROPOSE, ACCEPT, ACCEPT_WITHOUT_CONSENT, DECLINE, ASK, REMIND, EXPIRE, WITHDRAW
    }

    @ArquillianResource
    private URL container;

    private Web web;
    private long id;
    private String consent;
    private final Map<Side, String> tokens = new EnumMap<>(Side.class);
    private final Map<Side, String> addresses = new EnumMap<>(Side.class);
    private final Map<Side, List<String>> contacts = new EnumMap<>(Side.class);

    private MatchState state;
    private final Set<Side> accepted = EnumSet.noneOf(Side.class);
    private boolean introducedOnce;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noContactIsSeenBeforeBothAccepted(long seed) throws SQLException {
        web = new Web("http://127.0.0.1:" + container.getPort());
        Random random = new Random(seed);
        for (int walk = 0; walk < WALKS; walk++) {
            begin();
            List<String> way = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                Move move = random.nextInt(3) == 0 ? Move.ACCEPT : Move.values()[random.nextInt(Move.values().length)];
                Side side = Side.values()[random.nextInt(2)];
                way.add(move + " " + side);
                take(step == 0 && random.nextInt(4) > 0 ? Move.PROPOSE : move, side);
                check("seed " + seed + ", walk " + walk + ": " + way, LANGUAGES[random.nextInt(LANGUAGES.length)]);
            }
        }
    }

    private void begin() {
        String[] lines = web.post(MatchServlet.ADDRESS, Map.of("do", "draft")).text().split("\n");
        id = Long.parseLong(lines[0]);
        for (Side side : Side.values()) {
            List<String> words = List.of(lines[1 + side.ordinal()].split(" "));
            tokens.put(side, words.get(0));
            addresses.put(side, words.get(1));
            contacts.put(side, words.subList(1, words.size()));
        }
        consent = lines[3];
        state = MatchState.DRAFT;
        accepted.clear();
        introducedOnce = false;
    }

    /** Does it, and says in the model what should have become of it. */
    private void take(Move move, Side side) {
        switch (move) {
            case ACCEPT -> {
                answer(side, Map.of("do", "accept", "consent", consent));
                if (ASKING.contains(state) && accepted.add(side)) {
                    state = accepted.size() == 2 ? MatchState.INTRODUCED : MatchState.ACCEPTED_BY_ONE;
                }
            }
            case ACCEPT_WITHOUT_CONSENT -> answer(side, Map.of("do", "accept"));
            case DECLINE -> {
                answer(side, Map.of("do", "decline", "reason", "NOT_NOW", "words", "No"));
                state = ASKING.contains(state) ? MatchState.DECLINED : state;
            }
            case ASK -> answer(side, Map.of("do", "ask", "question", "When?", "form", "form" + Math.random()));
            case PROPOSE -> {
                officer("propose");
                state = state == MatchState.DRAFT ? MatchState.PROPOSED : state;
            }
            case REMIND -> officer("remind");
            case EXPIRE -> {
                officer("expire");
                state = ASKING.contains(state) ? MatchState.EXPIRED : state;
            }
            case WITHDRAW -> {
                officer("withdraw");
                state = MatchStep.WITHDRAW.startsFrom(state) ? MatchState.WITHDRAWN : state;
            }
        }
        introducedOnce |= state == MatchState.INTRODUCED;
    }

    private void answer(Side side, Map<String, String> form) {
        int status = web.post(page(side, "en"), form).status();
        assertThat(status).as("%s by %s in %s", form, side, state).isIn(state == MatchState.DRAFT ? List.of(404) : List.of(303, 422));
    }

    private void officer(String what) {
        assertThat(web.post(MatchServlet.ADDRESS, Map.of("do", what, "id", String.valueOf(id))).status()).isIn(204, 409);
    }

    private String page(Side side, String language) {
        return "/" + language + "/match/" + tokens.get(side);
    }

    private void check(String way, String language) throws SQLException {
        assertThat(one("SELECT state FROM match_request WHERE id = ?", id)).as(way).isEqualTo(state.name());
        for (Side reader : Side.values()) {
            Answer page = web.get(page(reader, language));
            assertThat(page.status()).as(way).isEqualTo(state == MatchState.DRAFT ? 404 : 200);
            assertThat(page.header("Cache-Control")).as(way).hasValue("no-store");
            String mails = one("SELECT GROUP_CONCAT(CONCAT(subject, text, html) SEPARATOR ' ') FROM outbox_message WHERE recipient = ?", addresses.get(reader));
            for (String word : contacts.get(reader.other())) {
                assertThat(seen(page.text(), word)).as("%s in the page of %s. %s", word, reader, way).isEqualTo(state == MatchState.INTRODUCED);
                assertThat(seen(mails, word)).as("%s in mails to %s. %s", word, reader, way).isEqualTo(introducedOnce);
            }
        }
    }

    /** Also when a telephone number is written with spaces. */
    private static boolean seen(String text, String word) {
        return text != null && (text.contains(word) || text.replaceAll("[ -]", "").contains(word));
    }

    private static String one(String sql, Object parameter) throws SQLException {
        try (Connection connection = ContainerDatabase.access().connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
