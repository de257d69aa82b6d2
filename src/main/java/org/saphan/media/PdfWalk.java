package org.saphan.media;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;

/** Looks at every object of a PDF document, whether a page leads to it or not, for what would act by itself or carries other files. */
final class PdfWalk {

    /** Links to addresses and places in the document are kept; these run, send, fetch or open something. */
    private static final Set<String> ACTIVE_ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE",
            "Rendition", "RichMediaExecute", "Movie", "Sound", "GoTo3DView");
    private static final Set<String> ACTIVE_ANNOTATIONS = Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");
    private static final List<COSName> ACTIVE_ENTRIES = List.of(COSName.JS, COSName.JAVA_SCRIPT, COSName.EF, COSName.EMBEDDED_FILES,
            COSName.XFA, COSName.getPDFName("RichMediaContent"));
    private static final Set<String> OTHER_FILES = Set.of("EmbeddedFile", "Filespec");

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private int pages;

    /** @throws FileRefused when there is such a thing, or the document has too many pages or none */
    void check(COSDocument document) {
        look(document.getTrailer());
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            look(document.getObjectFromPool(key).getObject());
        }
        if (pages == 0) {
            throw FileRefused.damaged();
        }
    }

    /** What it refers to is an object of its own and has its turn. */
    private void look(COSBase object) {
        for (COSBase next = object; next != null; next = waiting.poll()) {
            if (next instanceof COSDictionary dictionary) {
                look(dictionary);
                dictionary.getValues().forEach(this::await);
            } else if (next instanceof COSArray array) {
                array.forEach(this::await);
            }
        }
    }

    private void await(COSBase value) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            waiting.add(value);
        }
    }

    private void look(COSDictionary dictionary) {
        if (COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE)) && ++pages > Intake.MOST_PAGES) {
            throw FileRefused.tooManyPages();
        }
        if (ACTIVE_ACTIONS.contains(name(dictionary, COSName.S)) || ACTIVE_ANNOTATIONS.contains(name(dictionary, COSName.SUBTYPE))
                || ACTIVE_ENTRIES.stream().anyMatch(dictionary::containsKey)
                || OTHER_FILES.contains(name(dictionary, COSName.TYPE)) || actsWhenOpened(dictionary)) {
            throw FileRefused.activePdf();
        }
    }

    /** Most programs that write PDF say on which page to begin, which is harmless. */
    private static boolean actsWhenOpened(COSDictionary dictionary) {
        COSBase action = dictionary.getDictionaryObject(COSName.OPEN_ACTION);
        return action instanceof COSDictionary && !"GoTo".equals(name((COSDictionary) action, COSName.S));
    }

    private static String name(COSDictionary dictionary, COSName key) {
        COSName name = dictionary.getCOSName(key);
        return name == null ? "" : name.getName();
    }
}
