package org.saphan.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks through a PDF document before it is kept as it came: it has to be one, it alone, and do nothing by itself. */
final class PdfCheck {

    /** Kept, for the level of a logger that nobody holds is forgotten. What a broken file makes the library say helps nobody. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    private static final List<String> MARKS_OF_PAGES = List.of("<!doctype html", "<html", "<script", "<?php");
    private static final String END_OF_ZIP = "PK\u0005\u0006";
    private static final int ZIP_ENDS_IN = 65_557;
    private static final String END = "%%EOF";

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private PdfCheck() {
    }

    /** @throws FileRefused for what may not be kept */
    static void check(byte[] bytes) {
        checkIsNothingElse(bytes);
        try (PDDocument document = new BoundedPdfParser(bytes).parse()) {
            new PdfWalk().check(document.getDocument());
        } catch (FileRefused refusal) {
            throw refusal;
        } catch (InvalidPasswordException locked) {
            throw FileRefused.protectedPdf();
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw FileRefused.damaged();
        }
    }

    /** Some files are two things at once: a document to us, an archive or a page to the program that opens them. */
    private static void checkIsNothingElse(byte[] bytes) {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = file.lastIndexOf(END);
        if (end < 0) {
            throw FileRefused.damaged();
        }
        boolean goesOn = !file.substring(end + END.length()).chars().allMatch(c -> c == 0 || Character.isWhitespace(c));
        boolean zip = file.indexOf(END_OF_ZIP, Math.max(0, file.length() - ZIP_ENDS_IN)) >= 0;
        String small = file.toLowerCase(Locale.ROOT);
        if (goesOn || zip || MARKS_OF_PAGES.stream().anyMatch(small::contains)) {
            throw FileRefused.mixed();
        }
    }
}
