package org.saphan.media;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What matters most in a picture, in per cent of its width and height. However a page cuts the picture, this point
 * stays in it. Style sheets know it in steps of ten per cent, which no eye tells apart in a cut picture, so that
 * pages need no styles of their own.
 */
public record FocalPoint(int across, int down) implements Serializable {

    public static final FocalPoint MIDDLE = new FocalPoint(50, 50);

    private static final int ALL = 100;
    private static final int STEP = 10;

    public FocalPoint {
        if (across < 0 || across > ALL || down < 0 || down > ALL) {
            throw new IllegalArgumentException(across + " " + down);
        }
    }

    /** @param x 0 at the left edge, 1 at the right */
    public static FocalPoint of(double x, double y) {
        return new FocalPoint((int) Math.round(x * ALL), (int) Math.round(y * ALL));
    }

    public double x() {
        return (double) across / ALL;
    }

    public double y() {
        return (double) down / ALL;
    }

    /** The classes that tell a style sheet where it is, such as {@code x30 y70}; null for the middle, which needs none. */
    public String classes() {
        List<String> classes = new ArrayList<>();
        add(classes, "x", across);
        add(classes, "y", down);
        return classes.isEmpty() ? null : String.join(" ", classes);
    }

    private static void add(List<String> classes, String axis, int place) {
        int step = Math.round((float) place / STEP) * STEP;
        if (step != ALL / 2) {
            classes.add(axis + step);
        }
    }
}
