package org.saphan.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.saphan.language.Language;
import org.saphan.translation.XliffDocument.Unit;

class XliffPropertyTest {

    @Property
    void whatIsWrittenIsRead(@ForAll("units") List<Unit> units, @ForAll Language from, @ForAll Language to,
            @ForAll @LongRange(max = 999_999_999_999_999_999L) long edition) throws IOException {
        XliffDocument document = new XliffDocument("company", 7, edition, 3, from, to, units);

        assertThat(XliffReader.read(new ByteArrayInputStream(written(document)), document)).isEqualTo(document);
    }

    /** Cut off, or with a byte changed, a file is read or refused; nothing else happens. */
    @Property
    void aDamagedFileIsNoFault(@ForAll("units") List<Unit> units, @ForAll int place, @ForAll byte change, @ForAll boolean cut) throws IOException {
        byte[] file = written(new XliffDocument("company", 7, 1, 3, Language.TH, Language.JA, units));
        int at = Math.floorMod(place, file.length);
        file[at] = change;
        try {
            assertThat(XliffReader.read(new ByteArrayInputStream(file, 0, cut ? at : file.length))).isNotNull();
        } catch (XliffRefused refused) {
            assertThat(refused.key()).startsWith("translation.xliff.");
        }
    }

    private static byte[] written(XliffDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XliffWriter.write(out, document);
        return out.toByteArray();
    }

    @Provide
    Arbitrary<List<Unit>> units() {
        Arbitrary<String> pieces = Arbitraries.of("<p>", "</p>", "&amp;", "&", "]]>", "\r", "\n", "\t", " ",
                "\u0000", "\uFFFE", "\uD83D\uDE00", "\uD800", "บริษัท", "会社", "\"", "'");
        Arbitrary<String> words = Combinators.combine(pieces.list().ofMaxSize(8), Arbitraries.strings().ofMaxLength(8))
                .as((some, any) -> String.join("", some) + any);
        return Combinators.combine(Arbitraries.strings().alpha().ofMinLength(1), Arbitraries.of(true, false), words, words).as(Unit::new)
                .list().uniqueElements(Unit::id).ofMaxSize(5);
    }
}
