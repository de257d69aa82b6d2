package org.saphan.media;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Lays out the rows of a picture the way it has to be looked at. Turning and colouring in one go saves a copy of the picture. */
final class Upright {

    private static final int[] RGB = {0xFF0000, 0xFF00, 0xFF};
    private static final int[] RGBA = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};

    private final int width;
    private final int height;
    private final int start;
    private final int stepInRow;
    private final int stepToNextRow;

    /** Exif counts eight ways of holding a camera: from 5 on it lies on its side. */
    private Upright(int rawWidth, int rawHeight, int orientation) {
        boolean turned = orientation >= 5;
        width = turned ? rawHeight : rawWidth;
        height = turned ? rawWidth : rawHeight;
        boolean fromRight = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
        boolean fromBelow = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
        int acrossStep = fromRight ? -1 : 1;
        int downStep = fromBelow ? -width : width;
        start = (fromRight ? width - 1 : 0) + (fromBelow ? (height - 1) * width : 0);
        stepInRow = turned ? downStep : acrossStep;
        stepToNextRow = turned ? acrossStep : downStep;
    }

    /** @return a picture of whole sRGB pixels, with opacity only where something shines through */
    static BufferedImage of(Raster raster, Colours colours, int orientation) {
        return new Upright(raster.getWidth(), raster.getHeight(), orientation).lay(raster, colours);
    }

    private BufferedImage lay(Raster raster, Colours colours) {
        int[] pixels = new int[width * height];
        int[] row = new int[raster.getWidth()];
        boolean shinesThrough = false;
        for (int y = 0; y < raster.getHeight(); y++) {
            colours.row(raster, y, row);
            int at = start + y * stepToNextRow;
            for (int pixel : row) {
                shinesThrough |= pixel >>> 24 != 0xFF;
                pixels[at] = pixel;
                at += stepInRow;
            }
        }
        ColorModel model = shinesThrough ? ColorModel.getRGBdefault() : new DirectColorModel(24, RGB[0], RGB[1], RGB[2]);
        WritableRaster laid = Raster.createPackedRaster(new DataBufferInt(pixels, pixels.length), width, height, width,
                shinesThrough ? RGBA : RGB, null);
        return new BufferedImage(model, laid, false, null);
    }
}
