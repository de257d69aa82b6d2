package org.saphan.media;

import java.awt.image.Raster;

/** Turns what a decoder left into sRGB, a row at a time. */
interface Colours {

    /** @param argb takes in the row, each pixel with its opacity in the highest byte */
    void row(Raster raster, int y, int[] argb);
}
