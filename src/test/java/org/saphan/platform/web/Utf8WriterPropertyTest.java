package org.saphan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8WriterPropertyTest {

    @Property
    void piecesOfAnyTextComeOutAsTheWholeInUtf8(@ForAll("pieces") List<String> pieces) {
        Utf8Writer writer = new Utf8Writer();

        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            switch (i % 3) {
                case 0 -> writer.write(piece, 0, piece.length());
                case 1 -> writer.write(piece.toCharArray(), 0, piece.length());
                default -> piece.chars().forEach(writer::write);
            }
        }

        assertThat(writer.toByteArray()).isEqualTo(String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    }

    /** Halves of pairs too, alone and where two pieces meet; and more than the array holds at first. */
    @Provide
    Arbitrary<List<String>> pieces() {
        Arbitrary<String> telling = Arbitraries.of("a", "é", "ก", "ที่", "医", "😀", "\uD83D", "\uDE00", "<div>", "ข้าว".repeat(9_000));
        return Arbitraries.oneOf(telling, Arbitraries.strings()).list().ofMaxSize(12);
    }
}
