package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.account.DutyMissing;
import org.saphan.account.Person;
import org.saphan.media.Intake;
import org.saphan.platform.NotFound;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.GivenMatches;
import org.saphan.testing.inside.GivenParties;

/** What parties and officers say to each other: read by those it is for, in their own language, once. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class RelayIT {

    private static final String BASE = GivenMatches.BASE;

    @Inject
    Given given;

    @Inject
    GivenMatches matches;

    @Inject
    GivenParties parties;

    @Inject
    Relay relay;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private static Relay.Letter letter(Channel channel, String words) {
        return new Relay.Letter(channel, JA, words, UUID.randomUUID().toString(), List.of());
    }

    private List<String> read(long id, Side side) {
        return relay.thread(parties.party(id, side)).stream().map(RelayMessage::getWords).toList();
    }

    @Test
    void whatAnOfficerWritesToOnePartyTheOtherDoesNotRead() {
        long id = matches.proposed();

        relay.say(id, letter(Channel.SEEKER, "For the seeker"), BASE);
        relay.say(id, letter(Channel.CANDIDATE, "For the candidate"), BASE);

        assertThat(read(id, Side.SEEKER)).containsExactly("For the seeker");
        assertThat(read(id, Side.CANDIDATE)).containsExactly("For the candidate");
    }

    @Test
    void partiesWriteToEachOtherOnlyOnceTheyAreIntroduced() {
        long proposed = matches.proposed();
        assertThatThrownBy(() -> relay.say(parties.party(proposed, Side.SEEKER), letter(Channel.BOTH, "Hello"), BASE)).isInstanceOf(CaseWordsRefused.class);
        assertThat(read(proposed, Side.CANDIDATE)).isEmpty();

        long introduced = parties.introduced();
        relay.say(parties.party(introduced, Side.SEEKER), letter(Channel.BOTH, "Hello"), BASE);
        assertThat(read(introduced, Side.CANDIDATE)).containsExactly("Hello");
    }

    @Test
    void nobodyWritesInTheOthersChannel() {
        long id = parties.introduced();

        assertThatThrownBy(() -> relay.say(parties.party(id, Side.SEEKER), letter(Channel.CANDIDATE, "Hello"), BASE)).isInstanceOf(NotFound.class);
    }

    @Test
    void theSameFormSaysNothingTwiceAndMailsNobodyTwice() {
        long id = parties.introduced();
        Party seeker = parties.party(id, Side.SEEKER);
        Relay.Letter letter = letter(Channel.BOTH, "Once");
        String other = matches.match(id).party(Side.CANDIDATE).getContact().getEmail();
        long before = given.number("SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1", other);

        relay.say(seeker, letter, BASE);
        relay.say(seeker, letter, BASE);

        assertThat(read(id, Side.CANDIDATE)).containsExactly("Once");
        assertThat(given.number("SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1", other)).isEqualTo(before + 1);
    }

    @Test
    void aTranslationStandsBesideTheOriginalAndCanBeBettered() {
        long id = matches.proposed();
        relay.say(parties.party(id, Side.CANDIDATE), letter(Channel.CANDIDATE, "よろしくお願いします"), BASE);
        long message = relay.thread(id).get(0).getId();

        relay.translate(message, TH, "ขอความกรุณาด้วย");
        relay.translate(message, TH, "ขอความกรุณาด้วยครับ");

        RelayMessage translated = relay.thread(id).get(0);
        assertThat(translated.getWords()).isEqualTo("よろしくお願いします");
        assertThat(translated.in(TH).getWords()).isEqualTo("ขอความกรุณาด้วยครับ");
        assertThat(translated.in(EN)).isNull();
    }

    @Test
    void aFileIsHandedToThoseAloneWhoReadItsMessage() {
        long id = parties.introduced();
        Intake.Accepted file = new Intake.Accepted("drawing.pdf", "application/pdf", null, null, new byte[] {1, 2, 3}, List.of());
        relay.say(parties.party(id, Side.SEEKER), new Relay.Letter(Channel.SEEKER, TH, "To the officer", UUID.randomUUID().toString(), List.of(file)), BASE);
        long kept = relay.thread(id).get(0).getFiles().get(0).getId();

        assertThat(relay.file(parties.party(id, Side.SEEKER), kept).getBytes()).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> relay.file(parties.party(id, Side.CANDIDATE), kept)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> relay.file(parties.party(parties.introduced(), Side.SEEKER), kept)).as("of another match").isInstanceOf(NotFound.class);
    }

    @Test
    void tooMuchIsRefusedAndNothingIsKept() {
        long id = matches.proposed();
        Party party = parties.party(id, Side.SEEKER);

        for (String words : new String[] {"", " \n", "x".repeat(5001)}) {
            assertThatThrownBy(() -> relay.say(party, letter(Channel.SEEKER, words), BASE)).isInstanceOf(CaseWordsRefused.class);
        }
        assertThat(relay.thread(id)).isEmpty();
    }

    @Test
    void officersOfOtherDesksNeitherReadNorWrite() {
        long id = matches.proposed();
        given.signedIn(EN, Duty.OFFICER);

        assertThatThrownBy(() -> relay.thread(id)).isInstanceOf(DutyMissing.class);
        assertThatThrownBy(() -> relay.say(id, letter(Channel.SEEKER, "Hello"), BASE)).isInstanceOf(DutyMissing.class);
    }

    @Test
    void translatorsSeeOnlyWhatWasGivenOutAndOnlyInTheirLanguage() {
        long id = matches.proposed();
        relay.say(matches.match(id).getId(), letter(Channel.SEEKER, "Not given out"), BASE);
        String words = "Given out " + UUID.randomUUID();
        relay.say(id, letter(Channel.SEEKER, words), BASE);
        long message = relay.thread(id).stream().filter(each -> each.getWords().equals(words)).findFirst().orElseThrow().getId();
        relay.askTranslators(message, TH);
        Person officer = given.acting();

        given.signedIn(JA, Duty.TRANSLATE);
        assertThat(relay.asked()).noneMatch(each -> each.getWords().equals(words));
        assertThatThrownBy(() -> relay.translateAsked(message, "ข้อความ")).isInstanceOf(DutyMissing.class);
        given.signedIn(TH, Duty.TRANSLATE);
        assertThat(relay.asked()).anyMatch(each -> each.getWords().equals(words)).noneMatch(each -> each.getWords().equals("Not given out"));
        relay.translateAsked(message, "ข้อความ");
        assertThat(relay.asked()).noneMatch(each -> each.getWords().equals(words));

        given.actAs(officer);
        assertThat(read(id, Side.SEEKER)).contains(words);
        assertThat(relay.thread(id).stream().filter(each -> each.getId() == message).findFirst().orElseThrow().in(TH).getWords()).isEqualTo("ข้อความ");
    }

    @Test
    void whoComesBackToAFormAndWritesSomethingElseIsHeardAgain() {
        long id = parties.introduced();
        Party seeker = parties.party(id, Side.SEEKER);

        relay.say(seeker, new Relay.Letter(Channel.BOTH, TH, "First", "form", List.of()), BASE);
        relay.say(seeker, new Relay.Letter(Channel.BOTH, TH, "Second", "form", List.of()), BASE);
        relay.say(parties.party(id, Side.CANDIDATE), new Relay.Letter(Channel.BOTH, TH, "First", "form", List.of()), BASE);

        assertThat(read(id, Side.CANDIDATE)).containsExactly("First", "Second", "First");
    }

    @Test
    void charactersThatDeceiveAreNotKept() {
        long id = matches.proposed();

        relay.say(parties.party(id, Side.SEEKER), letter(Channel.SEEKER, "a\r\nb\u202Ec\u0000d "), BASE);
        relay.say(parties.party(id, Side.SEEKER), letter(Channel.SEEKER, "x\r\n".repeat(2499) + "xx"), BASE);

        assertThat(read(id, Side.SEEKER)).first().isEqualTo("a\nbcd");
        assertThatThrownBy(() -> relay.say(parties.party(id, Side.SEEKER), letter(Channel.SEEKER, "\u200E\u202E"), BASE)).isInstanceOf(CaseWordsRefused.class);
    }

    @Test
    void aMatchThatIsNotThereHasNoThread() {
        given.signedIn(Duty.OFFICER);

        assertThatThrownBy(() -> relay.thread(Long.MAX_VALUE)).isInstanceOf(NotFound.class);
    }
}
