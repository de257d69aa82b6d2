package org.saphan.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.language.Language;
import org.saphan.search.text.Cutter;

/** An index of the public contents, in a folder of the node or in OpenSearch. */
public interface ContentIndex extends Closeable {

    /**
     * Takes in what changed. It is found once it is {@linkplain #show shown}.
     *
     * @param entries contents as they are now
     * @param gone keys of contents that are no longer public
     * @param position of the change log up to which the index holds everything then
     */
    void put(Collection<Entry> entries, Collection<String> gone, long position) throws IOException;

    /** All that was put in is found from now on. */
    void show() throws IOException;

    /** Takes in what changed, so that it is found from now on. */
    default void write(Collection<Entry> entries, Collection<String> gone, long position) throws IOException {
        put(entries, gone, position);
        show();
    }

    /** Makes sure that what was written outlives the process. */
    void keep() throws IOException;

    /** Reads all of it; fails when anything is not as it was written. */
    void verify() throws IOException;

    /** The place in the change log up to which the index holds everything, as it was written last. */
    long position() throws IOException;

    Answer ask(Question question) throws IOException;

    /** The {@linkplain #digest digests} of all entries it holds, by their keys. */
    Map<String, Long> digests() throws IOException;

    /** A number that differs when anything of an entry does. */
    static long digest(Entry entry) {
        return Digest.of(entry);
    }

    /** The texts of these contents in a language, by their keys; contents without one are left out. */
    Map<String, String> texts(List<Answer.Find> finds, Language language) throws IOException;

    /** Spellings that may have been meant when nothing is found, the likeliest first. */
    List<String> spellings(String typed);

    /** Names and products that begin like this. */
    List<String> beginning(String typed, int most) throws IOException;

    /** How it cuts text. */
    Cutter cutter();

    /** How many contents it holds. */
    long size() throws IOException;

    /** Closes an index whatever comes; null for none. */
    static void leave(ContentIndex index) {
        try (index) {
            Logger.getLogger(ContentIndex.class.getName()).fine("An index is closed");
        } catch (IOException unclosable) {
            Logger.getLogger(ContentIndex.class.getName()).log(Level.FINE, "Not closed", unclosable);
        }
    }
}
