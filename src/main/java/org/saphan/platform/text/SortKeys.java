package org.saphan.platform.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;

/** The bytes by which a name sorts in a language, by ICU: no collation of the database sorts all three rightly. */
public final class SortKeys {

    private static final int LONGEST = 600;

    private SortKeys() {
    }

    public static byte[] of(String name, Locale locale) {
        Collator collator = Collator.getInstance(ULocale.forLocale(locale));
        byte[] key = collator.getCollationKey(Normalizer2.getNFKCInstance().normalize(name)).toByteArray();
        return key.length > LONGEST ? Arrays.copyOf(key, LONGEST) : key;
    }
}
