package org.saphan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatIsNotThereIsSaid() {
        List<String> said = new ArrayList<>();
        Handler listening = new Handler() {

            @Override
            public void publish(LogRecord event) {
                said.add(event.getLevel() + " " + event.getMessage());
            }

            @Override
            public void flush() {
                // nothing waits
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger.getLogger(CompanyFile.class.getName()).addHandler(listening);
        CompanyFile companies = new CompanyFile();
        companies.loading = new Loading();
        companies.clock = Clock.systemUTC();

        companies.load(folder.resolve("nowhere.jsonl"));

        Logger.getLogger(CompanyFile.class.getName()).removeHandler(listening);
        assertThat(said).containsExactly("SEVERE The file of companies is not loaded to its end");
        assertThat(companies.loading.state()).extracting(Loading.State::running, Loading.State::added).containsExactly(false, 0L);
    }
}
