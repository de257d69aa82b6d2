package org.saphan.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.platform.settings.Setting;

/** Loads the file of companies that the settings name, in the background, some hundred in a transaction. */
@Singleton
@Startup
@DependsOn("StartingContent")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileLoad {

    private static final Logger LOG = Logger.getLogger(FileLoad.class.getName());
    private static final int AT_ONCE = 500;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    CompanyImport companies;

    @Inject
    Loading loading;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        Setting.LOAD.find().ifPresent(file -> executor.submit(() -> load(Path.of(file))));
    }

    private void load(Path file) {
        try {
            long total;
            try (var lines = Files.lines(file)) {
                total = lines.count();
            }
            loading.begin(total, clock.instant());
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                read(reader);
            }
            loading.end(clock.instant());
            LOG.log(Level.INFO, "Loaded: {0}", loading.state());
        } catch (IOException | RuntimeException failed) {
            loading.end(clock.instant());
            LOG.log(Level.SEVERE, "The file of companies is not loaded to its end", failed);
        }
    }

    private void read(BufferedReader reader) throws IOException {
        List<CompanyRecord> batch = new ArrayList<>();
        long done = 0;
        long added = 0;
        long refused = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            done++;
            try {
                batch.add(CompanyRecord.of(line));
            } catch (RuntimeException noCompany) {
                refused++;
                LOG.log(Level.WARNING, "Line {0} is no company: {1}", new Object[] {done, noCompany.getMessage()});
            }
            if (batch.size() == AT_ONCE) {
                added += companies.publish(batch);
                batch.clear();
                loading.went(done, added, refused, clock.instant());
            }
        }
        added += companies.publish(batch);
        loading.went(done, added, refused, clock.instant());
    }
}
