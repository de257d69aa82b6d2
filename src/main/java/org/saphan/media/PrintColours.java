package org.saphan.media;

import java.awt.image.Raster;

/** The four inks of pictures made for printing, which browsers show wrongly or not at all. */
final class PrintColours implements Colours {

    private static final int INKS = 4;
    private static final int FULL = 0xFF;

    private final PictureFile.Inks inks;
    private final Profile profile;

    /** @param profile null for inks of which nothing is known */
    PrintColours(PictureFile.Inks inks, Profile profile) {
        this.inks = inks;
        this.profile = profile;
    }

    @Override
    public void row(Raster raster, int y, int[] argb) {
        int[] samples = raster.getPixels(raster.getMinX(), raster.getMinY() + y, argb.length, 1, (int[]) null);
        for (int at = 0; at < samples.length; at += INKS) {
            if (inks == PictureFile.Inks.ADOBE_YCCK) {
                unmix(samples, at);
            }
            for (int ink = 0; inks != PictureFile.Inks.PLAIN && ink < INKS; ink++) {
                samples[at + ink] = FULL - samples[at + ink];
            }
        }
        byte[] converted = profile == null ? null : profile.row(samples, argb.length, INKS);
        for (int x = 0; x < argb.length; x++) {
            argb[x] = FULL << 24 | (converted == null ? mixed(samples, x * INKS) : Profile.pixel(converted, x));
        }
    }

    /** From brightness and two differences to three colours. */
    private static void unmix(int[] samples, int at) {
        double bright = samples[at];
        double blue = samples[at + 1] - 128.0;
        double red = samples[at + 2] - 128.0;
        samples[at] = clamp(bright + 1.402 * red);
        samples[at + 1] = clamp(bright - 0.344136 * blue - 0.714136 * red);
        samples[at + 2] = clamp(bright + 1.772 * blue);
    }

    private static int clamp(double sample) {
        return (int) Math.max(0, Math.min(FULL, Math.round(sample)));
    }

    private static int mixed(int[] inks, int at) {
        int light = FULL - inks[at + 3];
        return (FULL - inks[at]) * light / FULL << 16 | (FULL - inks[at + 1]) * light / FULL << 8 | (FULL - inks[at + 2]) * light / FULL;
    }
}
