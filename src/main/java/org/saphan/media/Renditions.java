package org.saphan.media;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sizes and formats in which a picture is kept, as a {@code picture} element asks for them. */
record Renditions(List<Size> sizes) {

    private static final String WEBP = "image/webp";

    /** What a query selects for one rendition; {@link #of} reads several of them, one a line. */
    static final String COLUMNS = "CONCAT_WS(' ', r.media_type, r.width, r.digest, r.name)";

    /** One of them and where it is. */
    record Size(String mediaType, int width, String address) {

        private static Size of(String line) {
            String[] parts = line.split(" ");
            return new Size(parts[0], Integer.parseInt(parts[1]), Media.address(parts[3], parts[2]));
        }

        boolean isWebp() {
            return WEBP.equals(mediaType);
        }
    }

    /** @param lines null when there are none, as of drawings */
    static Renditions of(String lines) {
        return new Renditions(lines == null ? List.of()
                : lines.lines().map(Size::of).sorted(Comparator.comparingInt(Size::width)).toList());
    }

    /** Only those that are not wider; the narrowest in any case. */
    Renditions upTo(int width) {
        int narrowest = sizes.stream().mapToInt(Size::width).min().orElse(width);
        return new Renditions(sizes.stream().filter(size -> size.width() <= Math.max(width, narrowest)).toList());
    }

    /** The value of {@code srcset} for the browsers that read WebP; null when there is none. */
    String webp() {
        return srcset(true);
    }

    /** The value of {@code srcset} for all others; null when there is none. */
    String others() {
        return srcset(false);
    }

    private String srcset(boolean webp) {
        String all = sizes.stream().filter(size -> size.isWebp() == webp)
                .map(size -> size.address() + " " + size.width() + "w").collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    /** The widest that every browser reads. */
    Optional<String> widest() {
        return sizes.stream().filter(size -> !size.isWebp()).max(Comparator.comparingInt(Size::width)).map(Size::address);
    }

    /** The narrowest of all: enough for a small sign of the picture. */
    Optional<String> narrowest() {
        return sizes.stream().min(Comparator.comparingInt(Size::width).thenComparing(size -> !size.isWebp())).map(Size::address);
    }
}
