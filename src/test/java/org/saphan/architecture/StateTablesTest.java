package org.saphan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saphan.editorial.EditionState;
import org.saphan.editorial.Step;
import org.saphan.inquiry.InquiryState;
import org.saphan.inquiry.InquiryStep;
import org.saphan.match.MatchState;
import org.saphan.match.MatchStep;

/** {@code src/docs/states.md} is what the code does: printed from it, and compared with it here. */
class StateTablesTest {

    private static final Path FILE = Path.of("src/docs/states.md");

    @Test
    void theDocumentShowsEveryStateAndEveryStepAsTheyAre() throws IOException {
        String printed = "# States\n\nPrinted from the code by `mvn test -Dtest=StateTablesTest -Dsaphan.docs=write`. A row is a step, a column the state in which"
                + " it starts, a cell the state in which it ends; everything else is refused.\n"
                + table("Inquiries", InquiryState.values(), InquiryStep.values(), InquiryStep::startsFrom, InquiryStep::end)
                + table("Matches", MatchState.values(), MatchStep.values(), MatchStep::startsFrom, MatchStep::end)
                + table("Editions", EditionState.values(), Step.values(), Step::startsFrom, Step::end);
        if ("write".equals(System.getProperty("saphan.docs"))) {
            Files.writeString(FILE, printed);
        }

        assertThat(Files.readString(FILE)).isEqualTo(printed);
    }

    private static <S extends Enum<S>, T extends Enum<T>> String table(String title, S[] states, T[] steps, BiPredicate<T, S> starts, Function<T, S> end) {
        List<S> used = Arrays.stream(states).filter(state -> Arrays.stream(steps).anyMatch(step -> starts.test(step, state))).toList();
        List<S> last = Arrays.stream(states).filter(state -> !used.contains(state)).toList();
        String head = used.stream().map(Enum::name).collect(Collectors.joining(" | ", "| step | ", " |\n"));
        String rows = Arrays.stream(steps).map(step -> used.stream().map(state -> starts.test(step, state) ? "→ " + end.apply(step) : "")
                .collect(Collectors.joining(" | ", "| **" + step + "** | ", " |\n"))).collect(Collectors.joining());
        return "\n## " + title + "\n\n" + head + "|---".repeat(used.size() + 1) + "|\n" + rows
                + "\nNothing leads out of: " + last.stream().map(Enum::name).collect(Collectors.joining(", ")) + ".\n";
    }
}
