package org.saphan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<p onclick=\"alert(1)\">a</p>", "<img src=x onerror=alert(1)>",
            "<a href=\"javascript:alert(1)\">a</a>", "<a href=\" jAvAsCrIpT&colon;alert(1)\">a</a>", "<a href=\"java\tscript:alert(1)\">a</a>",
            "<a href=\"data:text/html,alert(1)\">a</a>", "<svg/onload=alert(1)>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<style>p{background:url(javascript:alert(1))}</style>", "<p style=\"background:url(javascript:alert(1))\">a</p>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<a href=\"vbscript:alert(1)\" style=x>a</a>", "<form action=/x><input name=alert(1)></form>"})
    void whatCouldRunIsTakenOut(String html) {
        assertThat(RichText.clean(html).toLowerCase(Locale.ROOT))
                .doesNotContain("<script", "<style", "<svg", "<img", "<iframe", "<form", "<input", "javascript", "vbscript", "data:", "onclick", "onerror", "onload", "style=");
    }

    @Test
    void whatTheSiteStylesStays() {
        String html = "<h2>ก</h2><p><strong>a</strong> <em>b</em></p><ul><li>自動車</li></ul><ol><li>x</li></ol><blockquote>q</blockquote>";
        assertThat(RichText.clean(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/a?b=c", "http://example.com", "mailto:info@example.com", "/en/companies", "#top"})
    void usefulLinksStay(String address) {
        assertThat(RichText.clean("<a href=\"" + address + "\">a</a>")).isEqualTo("<a href=\"" + address + "\">a</a>");
    }

    @Test
    void nothingIsAnEmptyText() {
        assertThat(RichText.clean(null)).isEmpty();
        assertThat(RichText.words(null)).isEmpty();
    }

    @Test
    void wordsAreWithoutMarkupAndCharactersAreDecoded() {
        assertThat(RichText.words("<p>R&amp;D <b>ยา</b></p><p>自動車</p>")).isEqualTo("R&D ยา 自動車");
    }

    @Test
    void aLinkToAContentIsKeptInItsOneFormOnly() {
        assertThat(RichText.clean("<p><a href=\"content:news/17\">x</a></p>")).isEqualTo("<p><a href=\"content:news/17\">x</a></p>");
        for (String strange : new String[] {"content:news/17x", "content:news", "content:", "content:news/17?a", "CONTENT:news/alert(1)", "content://news/17"}) {
            assertThat(RichText.clean("<a href=\"" + strange + "\">x</a>")).as(strange).isEqualTo("<a>x</a>");
        }
    }
}
