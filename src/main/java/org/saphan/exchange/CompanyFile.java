package org.saphan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.platform.database.Batch;

/** Reads a file of companies, some hundred lines in a transaction. What is wrong with a line is said with its number; the others go on. */
@ApplicationScoped
class CompanyFile {

    private static final Logger LOG = Logger.getLogger(CompanyFile.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    CompanyImport companies;

    @Inject
    RecordRules rules;

    @Inject
    Loading loading;

    @Inject
    Clock clock;

    private record Line(long number, CompanyRecord company) {
    }

    private static final class Count {

        private long done;
        private long added;
        private long refused;

        private void refuse(long number, RuntimeException why) {
            refused++;
            Throwable said = why instanceof Batch.Failed ? why.getCause() : why;
            LOG.log(Level.WARNING, "Line {0} is no company: {1}", new Object[] {String.valueOf(number), said.getMessage()});
        }
    }

    void load(Path file) {
        loading.begin(0, clock.instant());
        try {
            try (BufferedReader lines = open(file)) {
                loading.begin(lines.lines().count(), clock.instant());
            }
            try (BufferedReader lines = open(file)) {
                read(lines);
            }
            loading.end(clock.instant());
            LOG.log(Level.INFO, "Loaded: {0}", loading.state());
        } catch (IOException | RuntimeException failed) {
            loading.end(clock.instant());
            LOG.log(Level.SEVERE, "The file of companies is not loaded to its end", failed);
        }
    }

    /** Goes on where the bytes are no text, so that only that line is refused. */
    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }

    private void read(BufferedReader reader) throws IOException {
        List<Line> batch = new ArrayList<>();
        Count count = new Count();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            count.done++;
            if (!line.isBlank()) {
                take(line, batch, count);
            }
            if (batch.size() == AT_ONCE) {
                publish(batch, count);
            }
        }
        publish(batch, count);
    }

    private void take(String line, List<Line> batch, Count count) {
        try {
            CompanyRecord company = CompanyRecord.of(line);
            rules.check(company);
            batch.add(new Line(count.done, company));
        } catch (RuntimeException noCompany) {
            count.refuse(count.done, noCompany);
        }
    }

    /** When the database refuses what one of them holds, each is tried for itself. */
    private void publish(List<Line> batch, Count count) {
        try {
            count.added += companies.publish(batch.stream().map(Line::company).toList());
        } catch (Batch.Failed failed) {
            orThrow(failed);
            batch.forEach(line -> publish(line, count));
        }
        batch.clear();
        loading.went(count.done, count.added, count.refused, clock.instant());
    }

    private void publish(Line line, Count count) {
        try {
            count.added += companies.publish(List.of(line.company()));
        } catch (Batch.Failed failed) {
            orThrow(failed);
            count.refuse(line.number(), failed);
        }
    }

    private static void orThrow(Batch.Failed failed) {
        if (!failed.isRefused()) {
            throw failed;
        }
    }
}
