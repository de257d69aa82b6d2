package org.saphan.media;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Grey and RGB of any depth, with or without opacity.
 *
 * <p>Counted out by hand, for Java takes grey levels as linear light and would brighten them.
 */
final class ScreenColours implements Colours {

    private static final int OPAQUE = 0xFF;

    private final int bands;
    private final boolean alpha;
    private final int most;
    private final Profile profile;

    private ScreenColours(ColorModel model, byte[] profile) {
        this.bands = model.getNumComponents();
        this.alpha = model.hasAlpha();
        this.most = (1 << model.getComponentSize(0)) - 1;
        this.profile = Profile.of(profile, alpha ? bands - 1 : bands);
    }

    static Colours of(BufferedImage image, byte[] profile) {
        if (image.getColorModel() instanceof IndexColorModel palette) {
            Profile known = Profile.of(profile, 3);
            int[] colours = new int[palette.getMapSize()];
            palette.getRGBs(colours);
            for (int i = 0; known != null && i < colours.length; i++) {
                colours[i] = colours[i] & 0xFF000000 | known.convert(colours[i] >> 16 & 0xFF, colours[i] >> 8 & 0xFF, colours[i] & 0xFF);
            }
            return (raster, y, argb) -> indexed(colours, raster, y, argb);
        }
        return new ScreenColours(image.getColorModel(), profile);
    }

    private static void indexed(int[] colours, Raster raster, int y, int[] argb) {
        raster.getSamples(raster.getMinX(), raster.getMinY() + y, argb.length, 1, 0, argb);
        for (int x = 0; x < argb.length; x++) {
            argb[x] = argb[x] < colours.length ? colours[argb[x]] : 0;
        }
    }

    @Override
    public void row(Raster raster, int y, int[] argb) {
        int[] samples = raster.getPixels(raster.getMinX(), raster.getMinY() + y, argb.length, 1, (int[]) null);
        if (most != 0xFF) {
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (int) ((long) samples[i] * 0xFF / most);
            }
        }
        int colours = alpha ? bands - 1 : bands;
        byte[] converted = profile == null ? null : profile.row(samples, argb.length, bands);
        for (int x = 0, at = 0; x < argb.length; x++, at += bands) {
            int opacity = (alpha ? samples[at + bands - 1] : OPAQUE) << 24;
            argb[x] = opacity | (converted == null ? plain(samples, at, colours) : Profile.pixel(converted, x));
        }
    }

    private static int plain(int[] samples, int at, int colours) {
        return colours < 3 ? samples[at] * 0x010101 : samples[at] << 16 | samples[at + 1] << 8 | samples[at + 2];
    }
}
