package org.saphan.search.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.util.StringHelper;

/** A number that differs when anything of an entry does: by it the index is compared with the database. */
final class Digest {

    private Digest() {
    }

    static long of(Entry entry) {
        StringBuilder all = new StringBuilder(entry.key());
        new TreeMap<>(entry.words()).forEach((language, words) -> all.append('\n').append(language).append(words));
        Map<String, Object> facets = new TreeMap<>();
        entry.facets().forEach((facet, values) -> facets.put(facet, new TreeSet<>(values)));
        all.append(facets);
        new TreeMap<>(entry.sortKeys()).forEach((reader, key) -> all.append(Arrays.hashCode(key)));
        all.append(entry.day()).append(entry.published().toEpochMilli()).append(entry.until()).append(entry.checked());
        byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
        long high = StringHelper.murmurhash3_x86_32(bytes, 0, bytes.length, 1);
        return high << Integer.SIZE | StringHelper.murmurhash3_x86_32(bytes, 0, bytes.length, 2) & 0xFFFFFFFFL;
    }
}
