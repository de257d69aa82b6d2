package org.saphan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.media.SampleFiles.file;
import static org.saphan.media.SampleFiles.joined;
import static org.saphan.media.SampleFiles.keyFor;
import static org.saphan.media.SampleFiles.latin;
import static org.saphan.media.SampleFiles.packed;
import static org.saphan.media.SampleFiles.photo;
import static org.saphan.media.SampleFiles.png;
import static org.saphan.media.SampleFiles.webp;
import static org.saphan.media.SampleFiles.webpChunk;
import static org.saphan.media.SampleFiles.withChunk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IntakeRefusalTest {

    private static final byte[] JPEG = file(photo(64, 48), "jpeg");
    private static final byte[] PNG = file(photo(64, 48), "png");
    private static final byte[] GIF = file(photo(64, 48), "gif");
    private static final byte[] WEBP = PictureWriter.webp(photo(64, 48), false).orElseThrow().bytes();
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

    @Test
    void anEmptyFileIsRefused() {
        assertThat(keyFor(new byte[0])).isEqualTo("empty");
    }

    @Test
    void aFileOverTheLimitIsRefusedUnread() {
        assertThat(keyFor(new byte[50 * 1024 * 1024])).isEqualTo("too_large");
        assertThat(keyFor(Arrays.copyOf(JPEG, (int) Intake.LARGEST + 1))).isEqualTo("too_large");
    }

    @Test
    void drawingsThatMayHoldProgramsAreRefusedHoweverTheyBegin() {
        List<byte[]> drawings = List.of(latin(SVG), latin("<?xml version='1.0'?><!-- " + "x".repeat(5000) + " -->\n<!DOCTYPE svg>" + SVG),
                latin("\u00EF\u00BB\u00BF  \n" + SVG), joined(latin("\u00FF\u00FE"), SVG.getBytes(StandardCharsets.UTF_16LE)),
                latin("<s:SVG xmlns:s='http://www.w3.org/2000/svg'/>"));
        assertThat(drawings).allSatisfy(drawing -> assertThat(keyFor(drawing)).isEqualTo("drawing"));
    }

    @Test
    void otherTypesAreRefusedWhateverTheirName() {
        List<byte[]> others = List.of(latin("only words"), latin("<!doctype html><script>alert(1)</script>"), latin("<?php echo 1;"),
                latin("MZ\u0090\0\u0003"), latin("\u007FELF\2"), latin("PK\u0003\u0004word/document.xml"), latin("\u00D0\u00CF\u0011\u00E0"),
                latin("BM\1\2"), latin("II*\0"), latin("\0\0\0\u0018ftypheic"), latin("#!/bin/sh"), latin("\u001F\u008B\b"),
                joined(latin("<script>"), GIF), joined(latin("\n"), JPEG), latin("RIFF\4\0\0\0WAVE"), new byte[100]);
        assertThat(others).allSatisfy(other -> assertThat(keyFor(other)).isEqualTo("unknown_type"));
    }

    @Test
    @Timeout(5)
    void picturesThatClaimMorePixelsThanTheyMayAreNeverDecoded() {
        byte[] gif = GIF.clone();
        Arrays.fill(gif, 6, 10, (byte) 0xFF);
        byte[] gifFrame = GIF.clone();
        int frame = 13 + (3 << (gifFrame[10] & 7) + 1);
        frame = gifFrame[frame] == '!' ? frame + 8 : frame;
        Arrays.fill(gifFrame, frame + 5, frame + 9, (byte) 0xFF);
        byte[] jpeg = JPEG.clone();
        int header = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
        Arrays.fill(jpeg, header + 5, header + 9, (byte) 0xEA);
        byte[] lossy = WEBP.clone();
        Arrays.fill(lossy, 26, 30, (byte) 0x3F);
        byte[] lossless = webp(webpChunk("VP8L", new byte[] {0x2F, -1, -1, -1, 0x0F, 0, 0}));
        byte[] canvas = webp(webpChunk("VP8X", new byte[] {0, 0, 0, 0, -1, -1, -1, -1, -1, -1}), Arrays.copyOfRange(WEBP, 12, WEBP.length));

        assertThat(List.of(png(60_000, 60_000), png(7000, 6000), png(40_000, 1), gif, gifFrame, jpeg, lossy, lossless, canvas))
                .allSatisfy(bomb -> assertThat(keyFor(bomb)).isEqualTo("too_many_pixels"));
    }

    @Test
    void packedTextsInAPictureAreNeverUnpacked() {
        byte[] bomb = joined(latin("words\0\0"), packed(new byte[64 * 1024 * 1024]));
        byte[] profile = joined(latin("profile\0\0"), packed(new byte[64 * 1024 * 1024]));

        assertThat(PictureFile.of(FileType.PNG, withChunk(PNG, "zTXt", bomb)).bytes()).isEqualTo(PNG);
        assertThat(PictureFile.of(FileType.PNG, withChunk(PNG, "iCCP", profile))).extracting(PictureFile::profile).isNull();
        assertThat(keyFor(withChunk(PNG, "iCCP", profile))).isEqualTo("taken");
    }

    @Test
    @Timeout(5)
    void aPictureThatWouldKeepTheDecoderBusyForHoursIsRefused() {
        String progressive = new String(SampleFiles.progressive(photo(1500, 1000)), StandardCharsets.ISO_8859_1);
        String scan = progressive.substring(progressive.lastIndexOf("\u00FF\u00DA"), progressive.length() - 2);

        assertThat(keyFor(latin(progressive))).isEqualTo("taken");
        assertThat(keyFor(latin(progressive.replace(scan, scan.repeat(100))))).isEqualTo("damaged");
    }

    @Test
    void picturesThatEndEarlyAreDamaged() {
        for (byte[] whole : List.of(JPEG, PNG, GIF, WEBP)) {
            for (double part : new double[] {0.1, 0.5, 0.9}) {
                assertThat(keyFor(Arrays.copyOf(whole, (int) (whole.length * part)))).isEqualTo("damaged");
            }
        }
        assertThat(keyFor(png(100, 100))).isEqualTo("damaged");
    }

    @Test
    void aPictureWithAWrongCheckSumIsDamaged() {
        byte[] wrong = PNG.clone();
        wrong[wrong.length / 2]++;
        assertThat(keyFor(wrong)).isEqualTo("damaged");
    }

    @Test
    void decodersAreGivenThePictureAndNothingElse() {
        byte[] page = latin("<script>alert(1)</script>");
        Map<FileType, byte[]> pictures = Map.of(FileType.JPEG, JPEG, FileType.PNG, PNG, FileType.GIF, GIF, FileType.WEBP, WEBP);
        assertThat(pictures).allSatisfy((type, picture) -> assertThat(PictureFile.of(type, joined(picture, page)).bytes()).isEqualTo(picture));
    }

    @Test
    void framesWithinFramesWithoutEndAreNotFollowed() {
        int depth = 100_000;
        ByteBuffer nested = ByteBuffer.allocate(24 * depth);
        for (int left = depth; left > 0; left--) {
            nested.put(latin("ANMF")).putInt(Integer.reverseBytes(24 * left - 8)).put(new byte[16]);
        }
        assertThat(keyFor(webp(nested.array()))).isEqualTo("damaged");
    }
}
