package org.saphan.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is sent, it is refused with a sentence or taken as a picture that can be shown; nothing else happens. */
class IntakePropertyTest {

    private static final List<byte[]> VALID = List.of(SampleFiles.file(SampleFiles.photo(40, 30), "jpeg"),
            SampleFiles.file(SampleFiles.photo(40, 30), "png"), SampleFiles.file(SampleFiles.fading(40, 30), "png"),
            SampleFiles.file(SampleFiles.photo(40, 30), "gif"), SamplePdf.plain(),
            PictureWriter.webp(SampleFiles.photo(40, 30), false).orElseThrow().bytes(),
            PictureWriter.webp(SampleFiles.fading(40, 30), false).orElseThrow().bytes(),
            PictureWriter.webp(SampleFiles.photo(40, 30), true).orElseThrow().bytes());

    @Property(tries = 300)
    void anyBytesBehindAKnownBeginningAreRefusedOrTaken(@ForAll("beginnings") byte[] beginning, @ForAll byte[] rest) {
        refusedOrTaken(SampleFiles.joined(beginning, rest));
    }

    @Property(tries = 1500)
    void anyByteOfAGoodFileMayBeWrong(@ForAll("files") byte[] file, @ForAll("places") double place, @ForAll byte wrong) {
        byte[] flipped = file.clone();
        flipped[(int) (place * file.length)] = wrong;
        refusedOrTaken(flipped);
    }

    @Property(tries = 500)
    void anyPartOfAGoodFileMayBeLost(@ForAll("files") byte[] file, @ForAll("places") double from, @ForAll("places") double to) {
        int start = (int) (Math.min(from, to) * file.length);
        int end = (int) (Math.max(from, to) * file.length);
        refusedOrTaken(SampleFiles.joined(Arrays.copyOf(file, start), Arrays.copyOfRange(file, end, file.length)));
    }

    private static void refusedOrTaken(byte[] file) {
        try {
            Intake.Accepted taken = Intake.take("file", file);
            if (taken.width() != null) {
                assertThat(SampleFiles.image(taken.bytes()).getWidth()).isEqualTo(taken.width());
            }
        } catch (FileRefused refusal) {
            assertThat(refusal.key()).startsWith("media.refusal.");
        }
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Arbitraries.of(VALID);
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.integers().between(0, 9999).map(place -> place / 10_000.0);
    }

    @Provide
    Arbitrary<byte[]> beginnings() {
        return Arbitraries.of(List.of("", "\u00FF\u00D8\u00FF", "\u0089PNG\r\n\u001A\n", "GIF89a", "RIFF\u0040\0\0\0WEBPVP8 ", "%PDF-1.7\n", "<svg", "%PDF-1.4 %%EOF"))
                .map(SampleFiles::latin);
    }
}
