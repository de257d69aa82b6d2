package org.saphan.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The site's own style sheets, fonts and drawings, in memory. One fingerprint over all of them stands in their
 * addresses, so that browsers keep them forever and style sheets can name fonts relative to themselves.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final Set<String> FOLDERS = Set.of("/resources/style/", "/resources/font/", "/resources/image/", "/resources/script/");
    private static final Map<String, String> TYPES = Map.of("js", "text/javascript; charset=UTF-8", "css", "text/css; charset=UTF-8", "woff2", "font/woff2",
            "svg", "image/svg+xml", "png", "image/png", "ico", "image/x-icon", "txt", "text/plain; charset=UTF-8");

    @Inject
    ServletContext context;

    private final Map<String, FinishedPage> files = new TreeMap<>();
    private String fingerprint;

    @PostConstruct
    void read() {
        FOLDERS.forEach(this::read);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, file) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(file.bytes(FinishedPage.Coding.IDENTITY));
            });
            fingerprint = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void read(String folder) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            if (type != null) {
                try (InputStream in = context.getResourceAsStream(path)) {
                    byte[] bytes = type.startsWith("text/css") ? compact(in.readAllBytes()) : in.readAllBytes();
                    files.put(path.substring("/resources/".length()), new FinishedPage(type, bytes, 0));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(path, unreadable);
                }
            }
        }
    }

    /** A style sheet without its comments and its indentation. */
    static byte[] compact(byte[] sheet) {
        String text = new String(sheet, StandardCharsets.UTF_8)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};]) ?", "$1")
                .replaceAll("([:,]) ", "$1")
                .replace(";}", "}");
        return text.strip().getBytes(StandardCharsets.UTF_8);
    }

    /** The address of a file, as in {@code #{assets.url('style/site.css')}}. */
    public String url(String file) {
        return "/assets/" + fingerprint + "/" + file;
    }

    Optional<FinishedPage> find(String file) {
        return Optional.ofNullable(files.get(file));
    }

    boolean isCurrent(String mark) {
        return fingerprint.equals(mark);
    }
}
