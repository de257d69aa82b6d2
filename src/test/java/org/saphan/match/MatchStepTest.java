package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchStepTest {

    @Test
    void contactsAreNotReadableBeforeBothAccepted() {
        assertThat(starts(MatchStep.INTRODUCE)).containsExactly(MatchState.ACCEPTED_BY_ONE);
        assertThat(starts(MatchStep.ACCEPT_FIRST)).containsExactly(MatchState.PROPOSED);
        assertThat(Arrays.stream(MatchStep.values()).filter(step -> step.end().isIntroduced()).filter(step -> step != MatchStep.INTRODUCE))
                .allMatch(step -> starts(step).stream().allMatch(MatchState::isIntroduced));
    }

    @Test
    void onlyOpenProposalsExpireOrAreDeclined() {
        assertThat(starts(MatchStep.EXPIRE)).isEqualTo(starts(MatchStep.DECLINE)).allMatch(MatchState::isAsking);
    }

    @Test
    void whatIsOverStaysSo() {
        assertThat(Arrays.stream(MatchState.values()).filter(MatchState::isOver))
                .noneMatch(state -> Arrays.stream(MatchStep.values()).anyMatch(step -> step.startsFrom(state)));
    }

    @ParameterizedTest
    @EnumSource(value = MatchState.class)
    void aMatchCanBeWithdrawnAtAnyTimeBeforeItIsOver(MatchState state) {
        assertThat(MatchStep.WITHDRAW.startsFrom(state)).isEqualTo(!state.isOver());
    }

    @ParameterizedTest
    @EnumSource(MatchStep.class)
    void noStepStartsWhereItEnds(MatchStep step) {
        assertThat(starts(step)).isNotEmpty().doesNotContain(step.end());
    }

    private static Set<MatchState> starts(MatchStep step) {
        return Arrays.stream(MatchState.values()).filter(step::startsFrom).collect(Collectors.toSet());
    }
}
