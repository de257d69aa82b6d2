package org.saphan.media;

import java.awt.image.BufferedImage;

/** Cuts a picture to a shape around the point that matters in it. */
final class Crop {

    private Crop() {
    }

    static BufferedImage of(BufferedImage picture, int width, int height, double x, double y) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + " x " + height);
        }
        double scale = Math.min((double) picture.getWidth() / width, (double) picture.getHeight() / height);
        int cutWidth = side(width * scale, picture.getWidth());
        int cutHeight = side(height * scale, picture.getHeight());
        BufferedImage cut = picture.getSubimage(start(x, cutWidth, picture.getWidth()), start(y, cutHeight, picture.getHeight()), cutWidth, cutHeight);
        return Scaling.to(cut, Math.min(width, cutWidth), Math.min(height, cutHeight));
    }

    private static int side(double wanted, int whole) {
        return (int) Math.max(1, Math.min(whole, Math.round(wanted)));
    }

    private static int start(double point, int cut, int whole) {
        return (int) Math.max(0, Math.min(whole - cut, Math.round(point * whole - cut / 2.0)));
    }
}
