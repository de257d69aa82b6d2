package org.saphan.media;

import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture of one colour as programs for printing write it: four inks, which Adobe’s programs turn upside down. */
enum CmykJpeg {

    PLAIN, ADOBE, ADOBE_YCCK;

    private static final int SIDE = 16;

    byte[] file(int... inks) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, SIDE, SIDE, inks.length, null);
        for (int i = 0; i < SIDE * SIDE; i++) {
            for (int ink = 0; ink < inks.length; ink++) {
                raster.setSample(i % SIDE, i / SIDE, ink, this == PLAIN ? inks[ink] : 255 - inks[ink]);
            }
        }
        if (this == ADOBE_YCCK) {
            toBrightnessAndDifferences(raster);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        byte[] note = SampleFiles.joined(SampleFiles.latin("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, (byte) (this == ADOBE_YCCK ? 2 : 0)});
        return this != PLAIN ? SampleFiles.withSegment(bytes.toByteArray(), 0xEE, note) : bytes.toByteArray();
    }

    private static void toBrightnessAndDifferences(WritableRaster raster) {
        int[] pixel = new int[4];
        for (int i = 0; i < SIDE * SIDE; i++) {
            raster.getPixel(i % SIDE, i / SIDE, pixel);
            double bright = 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2];
            int blue = (int) Math.min(255, 128 + (pixel[2] - bright) / 1.772);
            int red = (int) Math.min(255, 128 + (pixel[0] - bright) / 1.402);
            raster.setPixel(i % SIDE, i / SIDE, new int[] {(int) bright, blue, red, pixel[3]});
        }
    }
}
