package org.saphan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Migrations are numbered in the order in which they run, and named for what they do. */
class MigrationsTest {

    private static final Path JAVA = Sources.JAVA.resolve("org/saphan/platform/database");
    private static final Pattern NAME = Pattern.compile("V[0-9]{4}__[a-z][a-z0-9]*(_[a-z0-9]+)*\\.(sql|java)");

    @Test
    void everyMigrationIsNamedForWhatItDoes() {
        assertThat(all()).as("Name a migration V0123__what_it_does.sql, in lower snake case").allMatch(name -> NAME.matcher(name).matches());
        assertThat(Sources.under(Sources.MIGRATIONS, ""))
                .as("Only migrations belong into %s", Sources.MIGRATIONS)
                .allMatch(file -> file.equals(Sources.MIGRATIONS) || file.toString().endsWith(".sql"));
    }

    @Test
    void theirNumbersAreUniqueAndWithoutGaps() {
        List<Integer> numbers = all().stream().filter(name -> NAME.matcher(name).matches()).map(name -> Integer.parseInt(name.substring(1, 5))).sorted().toList();
        assertThat(numbers).as("Give a new migration the next free number; one that was ever released keeps its own")
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private static List<String> all() {
        return Stream.of(Sources.under(Sources.MIGRATIONS, ".sql"), Sources.under(JAVA, ".java")).flatMap(Collection::stream)
                .map(Sources::name).filter(name -> name.endsWith(".sql") || name.startsWith("V0")).toList();
    }
}
