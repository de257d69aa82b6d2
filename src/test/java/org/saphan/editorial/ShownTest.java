package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphan.language.Language;

class ShownTest {

    private final Draft thai = new Draft(TH);
    private final Draft japanese = new Draft(JA);
    private final Draft english = new Draft(EN);

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReaderIsShownTheirOwnLanguageWhenItIsThere(Language reader) {
        Shown<Draft> shown = Shown.to(reader, List.of(japanese, english, thai)).orElseThrow();

        assertThat(shown.edition().getLanguage()).isEqualTo(reader);
        assertThat(shown.isInstead()).isFalse();
    }

    @Test
    void elseTheNextInTheirReadingOrder() {
        assertThat(Shown.to(JA, List.of(thai, english)).orElseThrow().edition()).isSameAs(english);
        assertThat(Shown.to(TH, List.of(japanese, english)).orElseThrow().edition()).isSameAs(english);
        assertThat(Shown.to(EN, List.of(japanese, thai)).orElseThrow().edition()).isSameAs(thai);
        assertThat(Shown.to(JA, List.of(thai)).orElseThrow().edition()).isSameAs(thai);
    }

    @Test
    void thePageKnowsThatTheWordsAreInAnotherLanguage() {
        Shown<Draft> shown = Shown.to(JA, List.of(thai)).orElseThrow();

        assertThat(shown.isInstead()).isTrue();
        assertThat(shown.languages()).containsExactly(TH);
    }

    @Test
    void nothingLiveIsNothingShown() {
        assertThat(Shown.to(EN, List.<Draft>of())).isEmpty();
    }

    @Test
    void theOthersStandInTheReadersOrder() {
        assertThat(Shown.to(JA, List.of(thai, english, japanese)).orElseThrow().others()).containsExactly(english, thai);
    }

    @Test
    void machineMadeWordsLeadToTheLanguageThatAPersonWrote() {
        Draft byMachine = new Draft(JA);
        byMachine.setMachine(true);

        assertThat(Shown.to(JA, List.of(byMachine, thai)).orElseThrow().machineFrom()).isEqualTo(TH);
        assertThat(Shown.to(JA, List.of(byMachine)).orElseThrow().machineFrom()).as("not public").isNull();
        assertThat(Shown.to(TH, List.of(byMachine, thai)).orElseThrow().machineFrom()).as("the original itself").isNull();
    }
}
