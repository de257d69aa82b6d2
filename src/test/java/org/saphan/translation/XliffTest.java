package org.saphan.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.translation.XliffDocument.Unit;

class XliffTest {

    private static final String HEAD = "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='th' trgLang='ja-JP'>"
            + "<file id='f' original='company/7/41/3'>";
    private static final String TAIL = "</file></xliff>";
    private static final XliffDocument DOCUMENT = new XliffDocument("company", 7, 41, 3, TH, JA, List.of(
            new Unit("name", false, "บริษัท ก & ข", ""),
            new Unit("profile", true, "<p>ก &amp; ข</p>", "<p>あ\r\n<strong>い</strong></p>")));

    @Test
    void whatIsWrittenIsRead() throws IOException {
        assertThat(XliffReader.read(stream(written(DOCUMENT)), DOCUMENT)).isEqualTo(DOCUMENT);
    }

    @Test
    void theFileIsAsTheStandardSays() throws IOException {
        assertThat(written(DOCUMENT)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>\
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="th" trgLang="ja" xml:space="preserve">\
                <file id="company-7" original="company/7/41/3" canResegment="no">\
                <unit id="name"><segment state="initial"><source>บริษัท ก &amp; ข</source></segment></unit>\
                <unit id="profile" type="saphan:html"><notes><note category="format">text/html</note></notes><segment state="translated">\
                <source>&lt;p&gt;ก &amp;amp; ข&lt;/p&gt;</source>\
                <target>&lt;p&gt;あ<cp hex="000D"/>
                &lt;strong&gt;い&lt;/strong&gt;&lt;/p&gt;</target></segment></unit>\
                </file></xliff>""");
    }

    @Test
    void whatToolsAddIsPassedOver() throws IOException {
        XliffDocument read = XliffReader.read(stream(HEAD + """
                <notes><note>n</note></notes>
                <group id='g'><unit id='name'>
                  <mtc:matches xmlns:mtc='urn:oasis:names:tc:xliff:matches:2.0'>
                    <mtc:match ref='#1'><source>x</source><target>x</target></mtc:match></mtc:matches>
                  <segment id='1' state='final'><source>ก</source><target xml:lang='ja'>あ<mrk id='m' type='term'>い</mrk><![CDATA[<]]></target></segment>
                  <ignorable><source> </source></ignorable>
                  <segment id='2' subState='a:b'><source>ข</source><target>う&#x20;<cp hex='0001'/></target></segment>
                </unit></group>""" + TAIL));

        assertThat(read).isEqualTo(new XliffDocument("company", 7, 41, 3, TH, JA, List.of(new Unit("name", false, "ก ข", "あい< う \u0001"))));
    }

    @Test
    void whatAMachineTranslatedSaysSoOnItsWayOutAndBack() throws IOException {
        assertThat(XliffReader.read(stream(written(DOCUMENT.byMachine(true)))).machine()).isTrue();
        assertThat(XliffReader.read(stream(written(DOCUMENT))).machine()).isFalse();
        assertThat(XliffReader.read(stream(HEAD + "<unit id='name' xmlns:its='http://www.w3.org/2005/11/its' its:mtConfidence='0.8'>"
                + "<segment><source>ก</source><target>あ</target></segment></unit>" + TAIL)).machine()).isTrue();
        assertThat(XliffReader.read(stream(HEAD + "<unit id='name'><segment state='initial'><source>ก</source><target>あ</target></segment></unit>" + TAIL)).machine())
                .as("a state alone says nothing of machines").isFalse();
    }

    private static String proposed(String attributes, String state) {
        return HEAD + "<unit id='name'><mtc:matches xmlns:mtc='urn:oasis:names:tc:xliff:matches:2.0' xmlns:its='http://www.w3.org/2005/11/its'>"
                + "<mtc:match ref='#1' " + attributes + "><source>ก</source><target>あ</target></mtc:match></mtc:matches>"
                + "<segment id='1' " + state + "><source>ก</source><target>あ </target></segment><segment><source>ข</source><target>い</target></segment></unit>" + TAIL;
    }

    @Test
    void whatAMachineOnlyProposedCountsWhereItWasTakenUnchecked() throws IOException {
        assertThat(XliffReader.read(stream(proposed("type='mt'", "state='initial'"))).machine()).isTrue();
        assertThat(XliffReader.read(stream(proposed("type='mt'", ""))).machine()).isTrue();
        assertThat(XliffReader.read(stream(proposed("type='mt'", "state='reviewed'"))).machine()).as("checked by a person").isFalse();
        assertThat(XliffReader.read(stream(proposed("type='tm'", ""))).machine()).as("from a translation memory").isFalse();
        assertThat(XliffReader.read(stream(proposed("type='mt' its:mtConfidence='0.9'", "").replace("あ </target>", "う</target>"))).machine()).as("not taken").isFalse();
    }

    @Test
    void aUnitIsTranslatedAsAWholeOrNotAtAll() throws IOException {
        XliffDocument read = XliffReader.read(stream(HEAD
                + "<unit id='name'><segment><source>ก</source><target>あ</target></segment><segment><source>ข</source></segment></unit>" + TAIL));

        assertThat(read.units()).containsExactly(new Unit("name", false, "กข", ""));
    }

    @Test
    void aFileOfAnotherSourceIsRefused() throws IOException {
        String file = written(DOCUMENT);

        refused("translation.xliff.other_source", file, new XliffDocument("company", 7, 42, 0, TH, JA, List.of()));
        refused("translation.xliff.other_source", file, new XliffDocument("company", 8, 41, 3, TH, JA, List.of()));
        refused("translation.xliff.other_source", file, new XliffDocument("company", 7, 41, 4, TH, JA, List.of(new Unit("name", false, "written anew", ""))));
        refused("translation.xliff.other_source", file, new XliffDocument("news", 7, 41, 3, TH, JA, List.of()));
        refused("translation.xliff.other_language", file, new XliffDocument("company", 7, 41, 3, TH, EN, List.of()));
        refused("translation.xliff.other_language", file, new XliffDocument("company", 7, 41, 3, EN, JA, List.of()));
        refused("translation.xliff.other_language", file.replace("srcLang=\"th\"", "srcLang=\"de\""));
        refused("translation.xliff.other_language", file.replace("trgLang=\"ja\"", ""));
        refused("translation.xliff.other_source", file.replace("company/7/41/3", "/etc/passwd"));
        refused("translation.xliff.other_source", file.replace("original=\"company/7/41/3\"", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "PK\u0003\u0004", "{}", "<xliff", "<a/>", "<xliff version='2.1'/>",
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'/>",
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='1.2' srcLang='th' trgLang='ja'/>",
        HEAD + "<unit id='a'><segment><source>&nbsp;</source></segment></unit>" + TAIL,
        HEAD + "<unit id='a'><segment><source>\u0001</source></segment></unit>" + TAIL,
        HEAD + "<unit id='a'><segment><source><cp hex='110000'/></source></segment></unit>" + TAIL,
        HEAD + "<unit id='a'><segment><target>a</target></segment></unit>" + TAIL,
        HEAD + "<unit id='a'><segment><source>a</source><target order='2'>a</target></segment></unit>" + TAIL,
        HEAD + "<unit id='a'><segment/></unit>" + TAIL,
        HEAD + "<unit><segment><source>a</source></segment></unit>" + TAIL,
        HEAD + "<unit id='a'><segment><source>a</source></segment></unit><unit id='a'><segment><source>a</source></segment></unit>" + TAIL,
        HEAD + "</file><file id='g'/></xliff>", HEAD + TAIL + "<more/>", HEAD + TAIL + "more"})
    void whatIsNoXliffIsRefused(String file) {
        refused("translation.xliff.unreadable", file);
    }

    @Test
    void nothingIsFetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String unit = "<unit id='a'><segment><source>a</source><target>&x;</target></segment></unit>";

        refused("translation.xliff.unreadable", "<!DOCTYPE xliff [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + HEAD + unit + TAIL);
        refused("translation.xliff.unreadable", "<!DOCTYPE xliff [<!ENTITY x 'a'>]>" + HEAD + unit + TAIL);
        refused("translation.xliff.unreadable", "<!DOCTYPE xliff SYSTEM '" + secret.toUri() + "'>" + HEAD + TAIL);
        refused("translation.xliff.unreadable", "<!DOCTYPE xliff [<!ENTITY % x SYSTEM '" + secret.toUri() + "'> %x;]>" + HEAD + TAIL);
        refused("translation.xliff.unreadable", "<!DOCTYPE xliff>" + HEAD + TAIL);
    }

    @Test
    void nothingGrowsWhenItIsRead() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE xliff [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }

        refused("translation.xliff.unreadable", laughs + "]>" + HEAD + "<unit id='a'><segment><source>&a19;</source></segment></unit>" + TAIL);
    }

    @Test
    void aFileHasALimit() {
        String padding = " ".repeat(5 * 1024 * 1024 - HEAD.length() - TAIL.length());

        assertThatCode(() -> XliffReader.read(stream(HEAD + padding + TAIL))).doesNotThrowAnyException();
        refused("translation.xliff.too_large", HEAD + padding + " " + TAIL);
        refused("translation.xliff.unreadable", HEAD + "<group id='g'>".repeat(300_000));
        refused("translation.xliff.unreadable", HEAD + "<group id='g'>".repeat(30) + "</group>".repeat(30) + TAIL);
        refused("translation.xliff.unreadable", HEAD + "<unit id='a'><segment><source>" + "<mrk id='m'>".repeat(300_000));
    }

    @Test
    void theEncodingIsTheOneThatTheFileNames() throws IOException {
        String unit = HEAD + "<unit id='a'><segment><source>ก</source><target>あ</target></segment></unit>" + TAIL;

        assertThat(read("<?xml version='1.0' encoding='UTF-16'?>" + unit, StandardCharsets.UTF_16).units().get(0).target()).isEqualTo("あ");
        refused("translation.xliff.unreadable", unit, Charset.forName("Shift_JIS"));
        refused("translation.xliff.unreadable", unit, Charset.forName("TIS-620"));
        refused("translation.xliff.unreadable", "<?xml version='1.0' encoding='Shift_JIS'?>" + unit, StandardCharsets.UTF_8);
        assertThat(read("\uFEFF" + unit, StandardCharsets.UTF_8).units().get(0).target()).isEqualTo("あ");
        refused("translation.xliff.unreadable", "<?xml version='1.0' encoding='none-such'?>" + unit, StandardCharsets.UTF_8);
    }

    private static String written(XliffDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XliffWriter.write(out, document);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private static XliffDocument read(String file, Charset charset) throws IOException {
        return XliffReader.read(new ByteArrayInputStream(file.getBytes(charset)));
    }

    private static void refused(String key, String file) {
        refused(key, file, StandardCharsets.UTF_8);
    }

    private static void refused(String key, String file, Charset charset) {
        assertThatThrownBy(() -> read(file, charset)).isInstanceOfSatisfying(XliffRefused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void refused(String key, String file, XliffDocument expected) {
        assertThatThrownBy(() -> XliffReader.read(stream(file), expected))
                .isInstanceOfSatisfying(XliffRefused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
