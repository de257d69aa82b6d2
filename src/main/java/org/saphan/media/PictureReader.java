package org.saphan.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a picture into plain sRGB, upright.
 *
 * <p>WebP is decoded in Java, not by the C library that writes it: what somebody else made never reaches that.
 */
final class PictureReader {

    /** More pixels than this, which is what telephones take, are thinned while they are read, so that no upload fills the memory. */
    static final int PIXELS_IN_MEMORY = 12_500_000;

    private PictureReader() {
    }

    static BufferedImage read(PictureFile file) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            ImageReader reader = readerFor(file.type());
            try {
                reader.setInput(in, true, true);
                return read(reader, file);
            } finally {
                reader.dispose();
            }
        } catch (FileRefused refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            // decoders answer hostile bytes with whatever exception comes up
            throw FileRefused.damaged();
        }
    }

    /** The container's class loaders hide providers in the application from ImageIO, so the one from a jar is named. */
    private static ImageReader readerFor(FileType type) throws IOException {
        return type == FileType.WEBP ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT)).next();
    }

    private static BufferedImage read(ImageReader reader, PictureFile file) throws IOException {
        if (reader.getWidth(0) != file.width() || reader.getHeight(0) != file.height()) {
            throw FileRefused.damaged();
        }
        ImageReadParam how = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) file.width() * file.height() / PIXELS_IN_MEMORY));
        how.setSourceSubsampling(step, step, 0, 0);
        if (file.inks() != PictureFile.Inks.NONE) {
            Raster raster = reader.readRaster(0, how);
            return Upright.of(raster, new PrintColours(file.inks(), Profile.of(file.profile(), raster.getNumBands())), file.orientation());
        }
        BufferedImage image = reader.read(0, how);
        return Upright.of(image.getRaster(), ScreenColours.of(image, file.profile()), file.orientation());
    }
}
