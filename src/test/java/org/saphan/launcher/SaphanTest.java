package org.saphan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SaphanTest {

    private static final int JAVA_8 = 52;

    @Test
    void theEntryLoadsOnJava8() throws IOException {
        try (DataInputStream in = new DataInputStream(Saphan.class.getResourceAsStream("Saphan.class"))) {
            in.skipBytes(6);
            assertThat(in.readUnsignedShort()).isEqualTo(JAVA_8);
        }
    }

    @Test
    void versionsAreReadAsEachJavaWritesThem() {
        assertThat(Saphan.major("1.8")).isEqualTo(8);
        assertThat(Saphan.major("11")).isEqualTo(11);
        assertThat(Saphan.major("25")).isEqualTo(25);
    }

    @Test
    void everyFailureHasItsSentenceInThreeLanguagesAndItsOwnCode() throws IOException {
        for (String language : new String[] {"th", "ja", "en"}) {
            for (Failure failure : Failure.values()) {
                assertThat(Saphan.words(language).getProperty(failure.key())).as("%s %s", language, failure.key()).isNotBlank();
            }
        }
        assertThat(Failure.values()).extracting(Failure::exitCode).doesNotHaveDuplicates().doesNotContain(0, 1, 10);
    }

    @Test
    void detailsStandWhereTheSentenceWantsThem() {
        CannotStart problem = Failure.PORT_TAKEN.with(8080, "127.0.0.1");

        assertThat(problem.sentence(new Words("en"))).startsWith("Port 8080 on 127.0.0.1 is taken");
        assertThat(problem.sentence(new Words("ja"))).contains("127.0.0.1のポート8080");
        assertThat(problem.sentence(new Words("th"))).contains("พอร์ต 8080 บน 127.0.0.1");
    }
}
