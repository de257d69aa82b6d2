package org.saphan.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutterTest {

    private final Cutter cutter = new Cutter(List.of("โมโตซากะ"));

    @ParameterizedTest
    @CsvSource({
        "โรงงานยางในระยอง, โรงงาน|ยาง|ใน|ระยอง",
        "ข้าวและข่าว, ข้าว|และ|ข่าว",
        "東京都の京都府, 東京|都|ノ|京都|府",
        "ﾀｲﾔとタイヤ, タイヤ|ト|タイヤ",
        "ＣＮＣ旋盤, cnc|旋盤",
        "コンピューター, コンピュータ",
        "Rubber gloves, rubber|glove",
        "ISO13485, iso|13485",
        "Café, cafe",
        "髙橋製作所, 高橋|製作|所",
        "เเม่พิมพ์, แม่|พิมพ์",
        "ยางพารา, ยาง|พารา",
        "น้ำตาล, น้ำตาล",
        "กระบอกฉีดยา, กระบอก|ฉีด|ยา",
        "กรุงเทพฯ, กรุงเทพ",
        "เคมีภัณฑ์, เคมี|ภัณฑ์",
        "สยามเคมีคอล, สยาม|เคมีคอล",
        "ผลไม้, ผลไม้",
        "แม่เหล็ก, แม่เหล็ก",
        "เครื่องมือแพทย์, เครื่องมือ|แพทย์",
        "緑茶, 緑|茶",
        "水素, 水素",
        "Tires and moldings, tyre|and|moulding",
        "sterilized, sterilised",
        "size, size",
        "กทม, กรุงเทพ",
        "โอซาก้า, โอซากะ",
        "ซอฟท์แวร์องค์กร, ซอฟต์แวร์|องค์กร",
        "オートメイション, オートメーション",
        "customers´ needs ยา\u0301, customer|need|ยา",
        "wire harnesses, wire|harness",
        "press dies, press|die",
        "gases and lenses, gas|and|lens",
        "switches boxes trees, switch|box|tree",
        "potatoes, potato",
        "ที่ยามากาตะ, ที่|ยามางาตะ",
        "ที่ฮอกไกโด, ที่|ฮกไกโด",
        "ความร่วมมือ, ความ|ร่วมมือ",
        "ผ้ายีนส์, ผ้า|ยีนส์",
        "โลจิสติกส์, โลจิสติกส์",
        "เซรามิก, เซรามิก",
        "หลอดแอลอีดี, หลอด|แอลอีดี",
        "นำเข้ายา, นำ|เข้า|ยา",
        "หม้อแปลงไฟฟ้า, หม้อแปลง|ไฟฟ้า",
        "การพัฒนาการใช้งาน, การ|พัฒนา|การ|ใช้|งาน",
        "ส่งมอบน้ำปลาล็อตทดลอง, ส่ง|มอบ|น้ำปลา|ล็อต|ทดลอง",
        "สิทธิ์และพันธุ์, สิทธิ์|และ|พันธุ์",
    })
    void eachScriptIsCutByItsOwnRulesAndFolded(String text, String atoms) {
        assertThat(forms(cutter.cut(text))).isEqualTo(atoms);
    }

    @Test
    void saraAmIsOneLetterHoweverItWasTyped() {
        assertThat(forms(cutter.cut("น้ํา"))).isEqualTo(forms(cutter.cut("น้ำ")));
        assertThat(forms(cutter.cut("นํ้า"))).isEqualTo(forms(cutter.cut("น้ำ")));
    }

    @Test
    void namesAreNeverCut() {
        assertThat(forms(cutter.cut("ที่โมโตซากะมีโรงงาน"))).isEqualTo("ที่|โมโตซากะ|มี|โรงงาน");
        assertThat(forms(cutter.cut("แม่น้ำเจ้าพระยา"))).endsWith("|เจ้าพระยา");
    }

    @Test
    void aLongNameIsFoundByTheShortOneThatEverybodyUses() {
        Cutter regions = new Cutter(List.of("กรุงเทพมหานคร", "พระนครศรีอยุธยา"));

        assertThat(forms(regions.cut("ในกรุงเทพมหานคร"))).isEqualTo("ใน|กรุงเทพ|มหานคร");
        assertThat(forms(regions.cut("พระนครศรีอยุธยา"))).isEqualTo("พระนครศรี|อยุธยา");
    }

    @Test
    void noSyllableStandsAloneInTheNameOfTheContentItself() {
        Cutter own = cutter.knowing(List.of("บริษัท สมพรยาดี จำกัด"));

        assertThat(own.cut("สมพรยาดี").stream().map(Atom::form)).doesNotContain("ยา", "ดี");
        assertThat(own.cut("ขายยา").stream().map(Atom::form)).contains("ยา");
    }

    @Test
    void aNameOfSeveralWordsIsFoundByEachOfThem() {
        assertThat(forms(cutter.knowing(List.of("สยามเทรดดิ้ง")).cut("สยามเทรดดิ้ง"))).startsWith("สยาม|");
        assertThat(forms(cutter.knowing(List.of("สหอุตสาหกรรม")).cut("สหอุตสาหกรรม"))).isEqualTo("สห|อุตสาหกรรม");
    }

    @Test
    void noPhraseReachesOverPunctuation() {
        List<Atom> atoms = cutter.cut("natural rubber, gloves");

        assertThat(atoms.get(2).position() - atoms.get(1).position()).isGreaterThan(1);
        assertThat(atoms.get(1).position() - atoms.get(0).position()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ผู้ผลิตน้ําปลาและข้าว", "ﾛﾎﾞｯﾄの開発", "Ａ①㎏", "e\u0301a", "😀 robot", "\u200Bยา\u200B", "ﬁlm"})
    void eachAtomHasItsPlaceInTheTextAsItWas(String text) {
        int end = 0;
        for (Atom atom : cutter.cutInPlace(text)) {
            assertThat(atom.start()).isGreaterThanOrEqualTo(Math.min(end, atom.start()));
            assertThat(atom.end()).isBetween(atom.start() + 1, text.length());
            end = atom.end();
        }
        assertThat(forms(cutter.cutInPlace(text))).isEqualTo(forms(cutter.cut(text)));
    }

    private static String forms(List<Atom> atoms) {
        return atoms.stream().map(Atom::form).collect(Collectors.joining("|"));
    }
}
