package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.saphan.editorial.Difference.Change;
import org.saphan.editorial.Difference.Piece;
import org.saphan.language.Language;
import org.saphan.platform.text.RichText;

/** Whatever is compared, both texts can be read out of the difference. */
class DifferencePropertyTest {

    @Property
    void bothTextsCanBeReadOutOfTheDifference(@ForAll @StringLength(max = 200) String before, @ForAll @StringLength(max = 200) String after, @ForAll Language language) {
        List<Piece> pieces = Difference.between(before, after, language);

        assertThat(text(pieces, EnumSet.of(Change.SAME, Change.REMOVED))).isEqualTo(before.replace("\r\n", "\n"));
        assertThat(text(pieces, EnumSet.of(Change.SAME, Change.ADDED))).isEqualTo(after.replace("\r\n", "\n"));
    }

    private static String text(List<Piece> pieces, EnumSet<Change> shown) {
        return pieces.stream().filter(piece -> shown.contains(piece.change())).map(Piece::text).collect(Collectors.joining());
    }

    @Property
    void formattedTextsOfAnyKindAreCompared(@ForAll @StringLength(max = 100) String before, @ForAll @StringLength(max = 100) String after) {
        String was = "<p>" + before + "</p>";
        String is = "<ul><li>" + after + "</li></ul>";
        Document difference = Jsoup.parseBodyFragment(Difference.rich(was, is, Language.byDefault()));

        difference.select("del").remove();
        assertThat(bare(difference.wholeText())).isEqualTo(bare(Jsoup.parseBodyFragment(RichText.clean(is)).wholeText()));
    }

    /** Blanks between blocks are the markup's. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
