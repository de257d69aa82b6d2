package org.saphan.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Files such as people upload, and what others would have us swallow. */
final class SampleFiles {

    private SampleFiles() {
    }

    /** Red above left, green above right, blue below left, white below right, with a shimmer so that it is no drawing. */
    static BufferedImage photo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = y < height / 2 ? x < width / 2 ? 0xE00000 : 0x00E000 : x < width / 2 ? 0x0000E0 : 0xE0E0E0;
                image.setRGB(x, y, colour + (x * 7 + y * 13) % 31 + ((x + y) % 17 << 8) + (x % 13 << 16));
            }
        }
        return image;
    }

    /** Red on the left fading into nothing. */
    static BufferedImage fading(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.RED, width, 0, new Color(0, 0, 255, 0)));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return bytes.toByteArray();
    }

    /** A JPEG file in several scans, each of which makes the picture clearer. */
    static byte[] progressive(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return bytes.toByteArray();
    }

    static BufferedImage image(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Puts a segment behind the first two bytes of a JPEG file. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) (data.length + 2 >> 8), (byte) (data.length + 2)};
        return joined(Arrays.copyOf(jpeg, 2), head, data, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** As a camera writes it, with the place where the picture was taken. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(64);
        tiff.put(latin("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        tiff.put(latin("GPS 13.7563 100.5018"));
        return joined(latin("Exif\0\0"), tiff.array());
    }

    static byte[] chunk(String name, byte[] data) {
        byte[] named = joined(latin(name), data);
        CRC32 sum = new CRC32();
        sum.update(named);
        return joined(ByteBuffer.allocate(4).putInt(data.length).array(), named, ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** Puts a chunk behind the header of a PNG file. */
    static byte[] withChunk(byte[] png, String name, byte[] data) {
        return joined(Arrays.copyOf(png, 33), chunk(name, data), Arrays.copyOfRange(png, 33, png.length));
    }

    /** A PNG file that says it is this large, and has the data of one row. */
    static byte[] png(int width, int height) {
        byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array();
        return joined(latin("\u0089PNG\r\n\u001A\n"), chunk("IHDR", header), chunk("IDAT", packed(new byte[3 * Math.min(width, 1000) + 1])), chunk("IEND", new byte[0]));
    }

    static byte[] packed(byte[] data) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        while (!deflater.finished()) {
            packed.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return packed.toByteArray();
    }

    static byte[] webpChunk(String name, byte[] data) {
        byte[] head = ByteBuffer.allocate(8).put(latin(name)).putInt(Integer.reverseBytes(data.length)).array();
        return joined(head, data, new byte[data.length & 1]);
    }

    static byte[] webp(byte[]... chunks) {
        byte[] body = joined(chunks);
        return joined(latin("RIFF"), ByteBuffer.allocate(4).putInt(Integer.reverseBytes(body.length + 4)).array(), latin("WEBP"), body);
    }

    static String keyFor(byte[] file) {
        try {
            Intake.take("file", file);
            return "taken";
        } catch (FileRefused refusal) {
            return refusal.key().replace("media.refusal.", "");
        }
    }
}
