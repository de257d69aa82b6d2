package org.saphan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.decoder.DecoderJNI;
import com.aayushatharva.brotli4j.decoder.DirectDecompress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.platform.web.FinishedPage.Coding;

class FinishedPageTest {

    private static final byte[] HTML = "<p>ยา 自動車 Saphan</p>".repeat(200).getBytes(StandardCharsets.UTF_8);

    private final FinishedPage page = new FinishedPage("text/html; charset=UTF-8", HTML, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gzip | GZIP", "deflate, gzip;q=0.5 | GZIP", "GZIP | GZIP", "gzip;q=0, br;q=0 | IDENTITY", "gzip;q=0.000 | IDENTITY", "gzip; q=0 | IDENTITY",
            "gzip;q=0.001 | GZIP", "gzip;q=1.0 | GZIP", "br;q=0, gzip | GZIP", "identity | IDENTITY", "xgzip | IDENTITY", "gzipx | IDENTITY", "deflate | IDENTITY"})
    void theBestThatTheReaderAcceptsIsSent(String header, Coding coding) {
        assertThat(Coding.accepted(header)).isEqualTo(coding);
    }

    @Test
    void brotliIsPreferredWhereThisMachineCanMakeIt() {
        Assumptions.assumeTrue(Brotli4jLoader.isAvailable());

        assertThat(Coding.accepted("gzip, deflate, br, zstd")).isEqualTo(Coding.BROTLI);
        assertThat(Coding.accepted("br;q=0.1, gzip;q=0.9")).isEqualTo(Coding.BROTLI);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ";", ",", ";;", "gzip;q=0;q=1", ";q=1", ",;,", "=;="})
    void whoSaysNothingUnderstandableGetsPlainBytes(String header) {
        assertThat(Coding.accepted(header)).isEqualTo(Coding.IDENTITY);
    }

    @Test
    void everyCodingHasAnETagOfItsOwn() {
        assertThat(Arrays.stream(Coding.values()).map(page::tag)).doesNotHaveDuplicates().allMatch(tag -> tag.matches("\"[0-9a-z-]+\""));
    }

    @Test
    void otherBytesHaveAnotherETagAndTheSameBytesTheSame() {
        assertThat(new FinishedPage("text/html", new byte[] {1}, 1).tag(Coding.GZIP)).isNotEqualTo(page.tag(Coding.GZIP));
        assertThat(new FinishedPage("text/html", HTML.clone(), 9).tag(Coding.GZIP)).isEqualTo(page.tag(Coding.GZIP));
    }

    @Test
    void gzipGivesTheSameBytesBack() throws IOException {
        byte[] packed = page.bytes(Coding.GZIP);

        assertThat(packed).hasSizeLessThan(HTML.length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes()).isEqualTo(HTML);
        assertThat(page.bytes(Coding.GZIP)).as("packed once").isSameAs(packed);
    }

    @Test
    void brotliGivesTheSameBytesBack() throws IOException {
        Assumptions.assumeTrue(Brotli4jLoader.isAvailable());

        DirectDecompress unpacked = Decoder.decompress(page.bytes(Coding.BROTLI));
        assertThat(unpacked.getResultStatus()).isEqualTo(DecoderJNI.Status.DONE);
        assertThat(unpacked.getDecompressedData()).isEqualTo(HTML);
    }

    @Test
    void anEmptyPageIsAPage() throws IOException {
        byte[] packed = new FinishedPage("text/plain", new byte[0], 1).bytes(Coding.GZIP);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes()).isEmpty();
    }
}
