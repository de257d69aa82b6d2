package org.saphan.media;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture anew: JPEG for photographs, PNG for what is transparent or drawn, and each as WebP. */
final class PictureWriter {

    private static final Logger LOG = Logger.getLogger(PictureWriter.class.getName());
    private static final float QUALITY = 0.85f;
    private static final float WEBP_QUALITY = 0.8f;

    private PictureWriter() {
    }

    static Intake.Rendition write(BufferedImage picture, FileType type) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type == FileType.JPEG ? "jpeg" : "png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (type == FileType.JPEG) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
        }
        return written(picture, type, writer, how);
    }

    /** Empty on a machine for which the library has no native part: the other format is enough to show the picture. */
    static Optional<Intake.Rendition> webp(BufferedImage picture, boolean exact) {
        try {
            ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
            WebPWriteParam how = (WebPWriteParam) writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(exact ? CompressionType.Lossless : CompressionType.Lossy);
            how.setCompressionQuality(WEBP_QUALITY);
            return Optional.of(written(picture, FileType.WEBP, writer, how));
        } catch (LinkageError | IllegalStateException noNativePart) {
            LOG.log(Level.WARNING, "Pictures are kept without WebP", noNativePart);
            return Optional.empty();
        }
    }

    private static Intake.Rendition written(BufferedImage picture, FileType type, ImageWriter writer, ImageWriteParam how) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        } finally {
            writer.dispose();
        }
        return new Intake.Rendition(picture.getWidth(), picture.getHeight(), type.mediaType, bytes.toByteArray());
    }
}
