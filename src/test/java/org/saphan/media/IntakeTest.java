package org.saphan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.media.SampleFiles.exif;
import static org.saphan.media.SampleFiles.fading;
import static org.saphan.media.SampleFiles.file;
import static org.saphan.media.SampleFiles.image;
import static org.saphan.media.SampleFiles.joined;
import static org.saphan.media.SampleFiles.latin;
import static org.saphan.media.SampleFiles.photo;
import static org.saphan.media.SampleFiles.webp;
import static org.saphan.media.SampleFiles.webpChunk;
import static org.saphan.media.SampleFiles.withChunk;
import static org.saphan.media.SampleFiles.withSegment;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saphan.media.Intake.Accepted;
import org.saphan.media.Intake.Rendition;

class IntakeTest {

    private static final byte[] LINEAR_LIGHT = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();

    @BeforeAll
    static void withoutAScreen() {
        System.setProperty("java.awt.headless", "true");
    }

    @Test
    void photographsAreKeptAsJpegInFourSizesAndTwoFormats() {
        Accepted taken = Intake.take("DSC 0001.JPG", file(photo(1600, 900), "jpeg"));

        assertThat(taken).extracting(Accepted::name, Accepted::mediaType, Accepted::width, Accepted::height)
                .containsExactly("dsc-0001.jpg", "image/jpeg", 1600, 900);
        assertThat(taken.renditions()).extracting(r -> r.mediaType() + " " + r.width() + "x" + r.height())
                .containsExactly("image/jpeg 320x180", "image/webp 320x180", "image/jpeg 640x360", "image/webp 640x360",
                        "image/jpeg 1280x720", "image/webp 1280x720");
        taken.renditions().forEach(IntakeTest::looksLikeThePhoto);
    }

    @Test
    void nothingIsEverEnlarged() {
        assertThat(Intake.take("a.png", file(photo(500, 200), "png")).renditions()).extracting(Rendition::width).containsExactly(320, 320, 500, 500);
        assertThat(Intake.take("a.png", file(photo(1, 5000), "png")).renditions()).extracting(Rendition::width).containsExactly(1, 1);
    }

    @Test
    void transparencyIsKeptInPngAndWebp() {
        Accepted taken = Intake.take("logo.png", file(fading(400, 100), "png"));

        assertThat(taken.mediaType()).isEqualTo("image/png");
        assertThat(taken.renditions()).hasSize(4).allSatisfy(rendition -> {
            BufferedImage image = decoded(rendition.bytes());
            assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFF0000);
            assertThat(image.getRGB(image.getWidth() - 1, 0) >>> 24).isLessThan(8);
        });
    }

    @Test
    void drawingsKeepTheirSharpEdgesPhotographsInPngBecomeJpeg() {
        assertThat(Intake.take("plan.png", file(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB), "png")).mediaType()).isEqualTo("image/png");
        assertThat(Intake.take("photo.png", file(photo(90, 60), "png")).mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void theCamerasOrientationIsAppliedAndItsNotesAreGone() {
        byte[] lying = withSegment(withSegment(file(photo(300, 200), "jpeg"), 0xE1, exif(6)), 0xFE, latin("taken by Somchai"));

        Accepted taken = Intake.take("a.jpg", lying);

        assertThat(taken).extracting(Accepted::width, Accepted::height).containsExactly(200, 300);
        BufferedImage upright = decoded(taken.bytes());
        // turned to the right: what was below left is now above left
        assertThat(near(upright.getRGB(50, 75), 0x0000E0)).isTrue();
        assertThat(near(upright.getRGB(150, 75), 0xE00000)).isTrue();
        assertThat(new String(taken.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif", "Somchai");
    }

    @Test
    void everyWayOfHoldingACameraComesOutUpright() {
        // above left, above right, below left of the upright picture, by corner of what was recorded: 0 and 1 above, 2 and 3 below
        List<String> corners = List.of("012", "103", "321", "230", "021", "203", "312", "130");
        int[] colours = {0xE00000, 0x00E000, 0x0000E0, 0xE0E0E0};
        for (int orientation = 1; orientation <= 8; orientation++) {
            BufferedImage upright = decoded(Intake.take("a.jpg", withSegment(file(photo(80, 60), "jpeg"), 0xE1, exif(orientation))).bytes());
            int[] seen = {upright.getRGB(10, 10), upright.getRGB(upright.getWidth() - 10, 10), upright.getRGB(10, upright.getHeight() - 10)};
            for (int i = 0; i < seen.length; i++) {
                assertThat(near(seen[i], colours[corners.get(orientation - 1).charAt(i) - '0'])).as("orientation %d, corner %d", orientation, i).isTrue();
            }
        }
    }

    @Test
    void coloursOfAnotherProfileBecomeSrgb() {
        BufferedImage grey = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 3600; i++) {
            grey.setRGB(i % 60, i / 60, 0x404040);
        }
        byte[] jpeg = withSegment(file(grey, "jpeg"), 0xE2, joined(latin("ICC_PROFILE\0\1\1"), LINEAR_LIGHT));
        byte[] png = withChunk(file(grey, "png"), "iCCP", joined(latin("linear\0\0"), SampleFiles.packed(LINEAR_LIGHT)));
        byte[] pixels = PictureWriter.webp(grey, true).orElseThrow().bytes();
        byte[] webp = webp(webpChunk("VP8X", new byte[] {0x20, 0, 0, 0, 59, 0, 0, 59, 0, 0}), webpChunk("ICCP", LINEAR_LIGHT), Arrays.copyOfRange(pixels, 12, pixels.length));

        // a quarter of linear light is over half of sRGB
        assertThat(List.of(jpeg, png, webp)).allSatisfy(file ->
                assertThat(decoded(Intake.take("grey", file).bytes()).getRGB(30, 30) & 0xFF).isBetween(0x85, 0x8D));
    }

    @Test
    void aDamagedProfileLeavesTheColoursAsTheyAre() {
        byte[] jpeg = withSegment(file(photo(60, 60), "jpeg"), 0xE2, joined(latin("ICC_PROFILE\0\1\1"), new byte[500]));

        looksLikeThePhoto(Intake.take("a.jpg", jpeg).renditions().get(0));
    }

    @Test
    void greyLevelsOfEveryDepthStayAsTheyAre() {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            BufferedImage grey = new BufferedImage(10, 10, type);
            int half = type == BufferedImage.TYPE_BYTE_GRAY ? 0x80 : 0x8080;
            grey.getRaster().setSamples(0, 0, 10, 10, 0, IntStream.generate(() -> half).limit(100).toArray());
            assertThat(decoded(Intake.take("a.png", file(grey, "png")).bytes()).getRGB(5, 5)).isEqualTo(0xFF808080);
        }
    }

    @Test
    void ofAnAnimationTheFirstPictureIsKept() {
        byte[] gif = file(photo(40, 30), "gif");
        byte[] twoFrames = joined(Arrays.copyOf(gif, gif.length - 1), Arrays.copyOfRange(gif, 13 + (3 << (gif[10] & 7) + 1), gif.length));
        byte[] still = PictureWriter.webp(photo(40, 30), true).orElseThrow().bytes();
        byte[] frame = webpChunk("ANMF", joined(new byte[16], Arrays.copyOfRange(still, 12, still.length)));
        byte[] webp = webp(webpChunk("VP8X", new byte[] {2, 0, 0, 0, 39, 0, 0, 29, 0, 0}), webpChunk("ANIM", new byte[6]), frame, frame);

        assertThat(List.of(twoFrames, webp)).allSatisfy(file -> {
            Accepted taken = Intake.take("a", file);
            assertThat(taken).extracting(Accepted::width, Accepted::height).containsExactly(40, 30);
            looksLikeThePhoto(taken.renditions().get(0));
        });
    }

    @Test
    void webpIsTakenWithAndWithoutLossAndTransparency() {
        byte[] lossy = PictureWriter.webp(photo(120, 80), false).orElseThrow().bytes();
        byte[] transparent = PictureWriter.webp(fading(120, 80), false).orElseThrow().bytes();

        looksLikeThePhoto(Intake.take("a.webp", lossy).renditions().get(0));
        assertThat(decoded(Intake.take("a.webp", transparent).bytes()).getRGB(118, 40) >>> 24).isLessThan(20);
    }

    @Test
    void inksOfPrintersBecomeColours() throws IOException {
        for (CmykJpeg program : CmykJpeg.values()) {
            assertThat(near(decoded(Intake.take("a.jpg", program.file(0, 255, 255, 0)).bytes()).getRGB(8, 8), 0xFF0000)).as("red of %s", program).isTrue();
            assertThat(near(decoded(Intake.take("a.jpg", program.file(255, 0, 0, 128)).bytes()).getRGB(8, 8), 0x007F7F)).as("dark cyan of %s", program).isTrue();
        }
    }

    @Test
    void largePicturesAreThinnedWhileTheyAreRead() {
        Accepted taken = Intake.take("large.jpg", file(photo(5000, 3000), "jpeg"));

        assertThat(taken).extracting(Accepted::width, Accepted::height).containsExactly(2500, 1500);
        looksLikeThePhoto(taken.renditions().get(0));
        assertThat(Intake.take("telephone.jpg", file(photo(4032, 3024), "jpeg")).width()).isEqualTo(4032);
    }

    @Test
    void aStreamIsReadNoFurtherThanAFileMayGo() throws IOException {
        assertThat(Intake.take("a.png", new ByteArrayInputStream(file(photo(20, 20), "png"))).width()).isEqualTo(20);
    }

    @Test
    void whatIsMeantForOthersInAPictureIsLeftOut() {
        byte[] page = latin("<html><script>alert(1)</script></html><?php system($_GET['c']); ?>PK\u0003\u0004");
        byte[] jpeg = file(photo(40, 30), "jpeg");
        byte[] png = file(photo(40, 30), "png");
        byte[] gif = file(photo(40, 30), "gif");
        byte[] comment = joined(new byte[] {'!', (byte) 0xFE, (byte) page.length}, page, new byte[1]);
        List<byte[]> files = List.of(joined(jpeg, page), withSegment(jpeg, 0xFE, page), withSegment(jpeg, 0xED, page), joined(png, page),
                withChunk(png, "tEXt", page), withChunk(png, "zTXt", page), joined(gif, page), withBlock(gif, comment));

        assertThat(files).allSatisfy(file -> {
            Accepted taken = Intake.take("a.php.jpg", file);
            assertThat(new String(taken.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script", "php", "PK\u0003\u0004");
            looksLikeThePhoto(taken.renditions().get(0));
        });
    }

    private static byte[] withBlock(byte[] gif, byte[] block) {
        int colours = 13 + (3 << (gif[10] & 7) + 1);
        return joined(Arrays.copyOf(gif, colours), block, Arrays.copyOfRange(gif, colours, gif.length));
    }

    private static BufferedImage decoded(byte[] file) {
        return FileType.of(file) == FileType.WEBP ? PictureReader.read(PictureFile.of(FileType.WEBP, file)) : image(file);
    }

    private static void looksLikeThePhoto(Rendition rendition) {
        BufferedImage image = decoded(rendition.bytes());
        assertThat(image.getWidth()).isEqualTo(rendition.width());
        int right = image.getWidth() * 3 / 4;
        int below = image.getHeight() * 3 / 4;
        assertThat(near(image.getRGB(right / 3, below / 3), 0xE00000)).as("above left").isTrue();
        assertThat(near(image.getRGB(right, below / 3), 0x00E000)).as("above right").isTrue();
        assertThat(near(image.getRGB(right / 3, below), 0x0000E0)).as("below left").isTrue();
        assertThat(near(image.getRGB(right, below), 0xE0E0E0)).as("below right").isTrue();
    }

    private static boolean near(int colour, int wanted) {
        return Math.abs((colour >> 16 & 0xFF) - (wanted >> 16 & 0xFF)) < 48 && Math.abs((colour >> 8 & 0xFF) - (wanted >> 8 & 0xFF)) < 48
                && Math.abs((colour & 0xFF) - (wanted & 0xFF)) < 48;
    }
}
