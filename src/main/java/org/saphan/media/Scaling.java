package org.saphan.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, in halves so that every pixel counts. */
final class Scaling {

    private Scaling() {
    }

    static BufferedImage toWidth(BufferedImage picture, int width) {
        long height = Math.round((double) picture.getHeight() * width / picture.getWidth());
        return to(picture, width, (int) Math.max(1, height));
    }

    static BufferedImage to(BufferedImage picture, int width, int height) {
        BufferedImage smaller = picture;
        while (smaller.getWidth() >= 2 * width && smaller.getHeight() >= 2 * height) {
            smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        return smaller.getWidth() == width && smaller.getHeight() == height ? smaller : drawn(smaller, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, picture.getType());
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }
}
