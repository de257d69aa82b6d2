package org.saphan.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Documents made for the tests. */
final class SamplePdf {

    /** Something put into a document. */
    interface Change {

        void to(PDDocument document) throws IOException;
    }

    private SamplePdf() {
    }

    static byte[] plain() {
        return with(document -> { });
    }

    static byte[] with(Change change) {
        return written(change, CompressParameters.NO_COMPRESSION);
    }

    /** The same, its objects packed away where no search through the bytes finds them. */
    static byte[] packed(Change change) {
        return written(change, CompressParameters.DEFAULT_COMPRESSION);
    }

    private static byte[] written(Change change, CompressParameters how) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.to(document);
            document.save(bytes, how);
            return bytes.toByteArray();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /** A good document, its objects packed together with this many bytes of nothing. */
    static byte[] padded(int padding, String type, String filter) {
        String objects = "3 0 5 42 " + "<</Type/Pages/Kids[5 0 R]/Count 1      >> " + "<</Type/Page/Parent 3 0 R>>";
        byte[] packed = SampleFiles.packed(SampleFiles.joined(SampleFiles.latin(objects), new byte[padding]));
        byte[] stream = filter.split("Flate").length > 2 ? SampleFiles.packed(packed) : packed;
        String catalog = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 3 0 R>>endobj\n";
        String head = catalog + "2 0 obj<<" + type + "/N 2/First 9/Filter" + filter + "/Length " + stream.length + ">>stream\n";
        byte[] start = SampleFiles.joined(SampleFiles.latin(head), stream, SampleFiles.latin("\nendstream\nendobj\n"));
        ByteBuffer table = ByteBuffer.allocate(42);
        table.put(entry(0, 0, 0)).put(entry(1, 9, 0)).put(entry(1, catalog.length(), 0)).put(entry(2, 2, 0)).put(entry(1, start.length, 0)).put(entry(2, 2, 1));
        return SampleFiles.joined(start, SampleFiles.latin("4 0 obj<</Type/XRef/W[1 4 2]/Size 6/Root 1 0 R/Length 42>>stream\n"), table.array(),
                SampleFiles.latin("\nendstream\nendobj\nstartxref\n" + start.length + "\n%%EOF"));
    }

    private static byte[] entry(int kind, int place, int number) {
        return ByteBuffer.allocate(7).put((byte) kind).putInt(place).putShort((short) number).array();
    }
}
