package org.saphan.media;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** A colour profile that came with a picture, and the way from it to sRGB. */
final class Profile {

    private static final int RGB = 3;
    private static final int HEADER = 128;

    private final ColorConvertOp toSrgb;
    private final int colours;

    private Profile(ICC_Profile profile) {
        this.colours = profile.getNumComponents();
        this.toSrgb = new ColorConvertOp(new ICC_Profile[] {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)}, null);
    }

    /** @return null for no profile and for one that is damaged or made for another kind of picture: its colours are then taken as they are */
    static Profile of(byte[] icc, int colours) {
        if (icc == null || icc.length < HEADER) {
            return null;
        }
        try {
            ICC_Profile profile = ICC_Profile.getInstance(icc);
            if (profile.getNumComponents() != colours) {
                return null;
            }
            Profile usable = new Profile(profile);
            usable.row(new int[colours], 1, colours);
            return usable;
        } catch (IllegalArgumentException | CMMException unusable) {
            return null;
        }
    }

    /** @param bands how far apart the pixels are in the samples; what follows the colours is passed over */
    byte[] row(int[] samples, int width, int bands) {
        byte[] packed = new byte[width * colours];
        for (int x = 0; x < width; x++) {
            for (int colour = 0; colour < colours; colour++) {
                packed[x * colours + colour] = (byte) samples[x * bands + colour];
            }
        }
        WritableRaster in = interleaved(packed, width, colours);
        byte[] converted = new byte[width * RGB];
        toSrgb.filter(in, interleaved(converted, width, RGB));
        return converted;
    }

    int convert(int red, int green, int blue) {
        return pixel(row(new int[] {red, green, blue}, 1, RGB), 0);
    }

    static int pixel(byte[] rgb, int x) {
        return (rgb[x * RGB] & 0xFF) << 16 | (rgb[x * RGB + 1] & 0xFF) << 8 | rgb[x * RGB + 2] & 0xFF;
    }

    private static WritableRaster interleaved(byte[] samples, int width, int bands) {
        int[] offsets = new int[bands];
        for (int band = 0; band < bands; band++) {
            offsets[band] = band;
        }
        return Raster.createInterleavedRaster(new DataBufferByte(samples, samples.length), width, 1, width * bands, bands, offsets, null);
    }
}
