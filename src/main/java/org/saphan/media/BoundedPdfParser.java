package org.saphan.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Reads the structure of a PDF document, but unpacks no more of it than a document needs: a few bytes may unpack to gigabytes. */
final class BoundedPdfParser extends PDFParser {

    private static final int LARGEST_TABLES = 8 * 1024 * 1024;
    private static final int LARGEST_OBJECTS = 32 * 1024 * 1024;
    private static final int PART = 64 * 1024;

    private long tables;
    private long objects;

    BoundedPdfParser(byte[] bytes) throws IOException {
        super(new RandomAccessReadBuffer(bytes));
    }

    /** Before anything is unlocked, with an empty password too. */
    @Override
    protected void prepareDecryption() throws IOException {
        if (document.isEncrypted()) {
            throw FileRefused.protectedPdf();
        }
        super.prepareDecryption();
    }

    /** Only tables and objects are unpacked by reading; pictures, fonts and pages are not. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        COSName type = dictionary.getCOSName(COSName.TYPE);
        if (dictionary.containsKey(COSName.W) || COSName.XREF.equals(type)) {
            tables += unpacked(stream, LARGEST_TABLES - tables);
        } else if (dictionary.containsKey(COSName.FIRST) || COSName.OBJ_STM.equals(type)) {
            objects += unpacked(stream, LARGEST_OBJECTS - objects);
        }
        return stream;
    }

    private static long unpacked(COSStream stream, long limit) throws IOException {
        COSBase filter = stream.getFilters();
        if (filter == null) {
            return stream.getLength();
        }
        if (!COSName.FLATE_DECODE.equals(filter) && !COSName.FLATE_DECODE.equals(single(stream))) {
            throw FileRefused.damaged();
        }
        long length = 0;
        try (InputStream unpacking = new InflaterInputStream(stream.createRawInputStream())) {
            byte[] part = new byte[PART];
            for (int read = unpacking.read(part); read >= 0; read = unpacking.read(part)) {
                length += read;
                if (length > limit) {
                    throw FileRefused.damaged();
                }
            }
        } catch (ZipException | EOFException endsEarly) {
            return length;
        }
        return length;
    }

    private static COSBase single(COSStream stream) {
        return stream.getFilters() instanceof COSArray filters && filters.size() == 1 ? filters.getObject(0) : null;
    }
}
