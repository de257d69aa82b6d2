package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.editorial.Step.APPROVE;
import static org.saphan.editorial.Step.PUBLISH;
import static org.saphan.editorial.Step.SUBMIT;
import static org.saphan.language.Language.JA;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the desk says of a translation that a machine made, from the draft to what is public. */
class StandingTest {

    private static Draft byMachine() {
        Draft draft = new Draft(JA);
        draft.setMachine(true);
        return draft;
    }

    private static Standing of(Draft... current) {
        return Standing.of(JA, List.of(current));
    }

    @Test
    void aDraftByAMachineIsNotYetInWork() {
        assertThat(of(byMachine()).status()).isEqualTo(Status.MACHINE_DRAFT);
        assertThat(of(new Draft(JA)).status()).isEqualTo(Status.IN_WORK);
    }

    @Test
    void inReviewItIsBothAndSaysSo() {
        Standing standing = of(byMachine().after(1, SUBMIT));

        assertThat(standing.status()).isEqualTo(Status.IN_REVIEW);
        assertThat(standing.isMachine()).isTrue();
    }

    @Test
    void publicItIsNeverUpToDate() {
        assertThat(of(byMachine().after(1, SUBMIT).after(2, APPROVE)).status()).isEqualTo(Status.MACHINE_DRAFT);
        assertThat(of(byMachine().after(1, SUBMIT).after(2, APPROVE, PUBLISH)).status()).isEqualTo(Status.MACHINE_DRAFT);
    }

    @Test
    void whatSomebodyIsGoingThroughIsInWorkThoughTheMachinesWordsAreStillPublic() {
        Standing standing = of(byMachine().after(1, SUBMIT).after(2, APPROVE, PUBLISH), new Draft(JA));

        assertThat(standing.status()).isEqualTo(Status.IN_WORK);
        assertThat(standing.isMachine()).isFalse();
    }

    @Test
    void nothingIsMissingAndOfNoMachine() {
        assertThat(of().status()).isEqualTo(Status.MISSING);
        assertThat(of().isMachine()).isFalse();
    }
}
