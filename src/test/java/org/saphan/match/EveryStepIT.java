package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.inquiry.CaseMoved;
import org.saphan.inquiry.InquiryState;
import org.saphan.inquiry.InquiryStep;
import org.saphan.inquiry.InquirySteps;
import org.saphan.language.Language;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.GivenMatches;

/** Every step from every state: it ends where its table says, with its record and its entry in the trail, or it is refused and nothing has changed. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class EveryStepIT {

    @Inject
    Given given;

    @Inject
    GivenMatches matches;

    @Inject
    InquirySteps inquirySteps;

    @Inject
    MatchSteps matchSteps;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @Test
    void ofAnInquiry() throws Exception {
        given.signedIn(Language.TH, Duty.OFFICER);
        long id = matches.inquiry(Language.TH, GivenMatches.contact(), "TH").getId();
        List<String> wrong = new ArrayList<>();
        for (InquiryState state : InquiryState.values()) {
            for (InquiryStep step : InquiryStep.values()) {
                String expected = step.startsFrom(state) ? step.end().name() : "refused";
                String came = taken("inquiry", id, state, step, () -> inquirySteps.take(inquirySteps.lock(id), step, "REASON"));
                if (!came.equals(expected)) {
                    wrong.add(step + " from " + state + ": " + came + " instead of " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void ofAMatch() throws Exception {
        long id = matches.draft("TH", "JP");
        List<String> wrong = new ArrayList<>();
        for (MatchState state : MatchState.values()) {
            for (MatchStep step : MatchStep.values()) {
                String expected = step.startsFrom(state) ? step.end().name() : "refused";
                String came = taken("match", id, state, step, () -> matchSteps.take(matchSteps.lock(id), step, "REASON"));
                if (!came.equals(expected)) {
                    wrong.add(step + " from " + state + ": " + came + " instead of " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Where the step ended, with “ unrecorded” behind it when record or trail do not say so; what it did is rolled back. */
    private String taken(String kind, long id, Enum<?> state, Enum<?> step, Runnable take) throws Exception {
        String table = kind.equals("match") ? "match_request" : "inquiry";
        given.change("UPDATE " + table + " SET state = ?1 WHERE id = ?2", state.name(), id);
        long before = records(kind, id, state, step);
        transaction.begin();
        try {
            take.run();
            String ended = (String) given.value("SELECT state FROM " + table + " WHERE id = ?1", id);
            return records(kind, id, state, step) == before + 2 ? ended : ended + " unrecorded";
        } catch (CaseMoved refused) {
            return "refused";
        } finally {
            transaction.rollback();
        }
    }

    /** How often record and trail say that this step was taken from this state. */
    private long records(String kind, long id, Enum<?> state, Enum<?> step) {
        return given.number("SELECT (SELECT COUNT(*) FROM case_step WHERE kind = ?1 AND case_id = ?2 AND step = ?3 AND from_state = ?4) "
                + "+ (SELECT COUNT(*) FROM audit_entry WHERE kind = ?1 AND content_id = ?2 AND action = ?3 AND before_it = ?4)", kind, id, step.name(), state.name());
    }
}
