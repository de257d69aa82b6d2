package org.saphan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.editorial.Vocabularies;
import org.saphan.language.Language;

class FormCheckTest {

    private static final Map<String, Map<String, String>> LISTS = Map.of("market", Map.of("TH", "", "JP", "", "GB", ""),
            "cooperation", Map.of("joint-venture", ""), "industry", Map.of("automotive", ""));

    private final FormCheck check = new FormCheck();
    private final Map<String, String> typed = new HashMap<>(Map.of("name", "Somchai Jaidee", "company_name", "Siam Test", "country", "TH",
            "email", "somchai@saphan.example", "language", "th", "message", "We look for a partner in Saitama.", "consent", "v1"));

    FormCheckTest() {
        check.vocabularies = new Vocabularies() {
            @Override
            public Map<String, String> options(String list, Language language) {
                return LISTS.getOrDefault(list, Map.of());
            }
        };
        check.consents = new Consents() {
            @Override
            public Optional<Language> language(String module, String version) {
                return "v1".equals(version) ? Optional.of(Language.TH) : Optional.empty();
            }
        };
    }

    private List<String> wrong() {
        return check.check(FilledForm.of(typed::get)).stream().map(complaint -> complaint.input() + " " + complaint.key().replace("inquiry.error.", "")).toList();
    }

    private List<String> wrongWith(String input, String value) {
        typed.put(input, value);
        return wrong();
    }

    @Test
    void whatIsNeededIsEnough() {
        assertThat(wrong()).isEmpty();
    }

    @Test
    void anEmptyFormIsToldAllThatIsMissing() {
        typed.clear();

        assertThat(wrong()).containsExactly("name missing", "company_name missing", "country missing", "email missing", "language missing", "message missing", "consent consent");
    }

    @ParameterizedTest
    @EnumSource(value = InquiryField.class, names = {"COUNTRY", "LANGUAGE", "COOPERATION", "INDUSTRY", "CONSENT", "ABOUT", "PHONE"}, mode = EnumSource.Mode.EXCLUDE)
    void aFieldTakesAsMuchAsItsColumnAndNoMore(InquiryField field) {
        String tail = field == InquiryField.EMAIL ? "@" + "a.".repeat(100) + "example" : "";
        String start = field == InquiryField.EMAIL ? "a".repeat(Math.min(40, field.longest() - tail.length())) : "a".repeat(field.longest());

        assertThat(wrongWith(field.input(), start + tail)).isEmpty();
        assertThat(wrongWith(field.input(), "a".repeat(field.longest() + 1 - tail.length()) + tail)).containsExactly(field.input() + " too_long");
    }

    @ParameterizedTest
    @EnumSource(value = InquiryField.class, names = {"MESSAGE", "CONSENT", "ABOUT"}, mode = EnumSource.Mode.EXCLUDE)
    void aLineBreakInALineIsRefused(InquiryField field) {
        for (String smuggled : List.of("\r\nBcc: all@saphan.example", "\nx", "\u0000", "\u2028x", "\u202Ex")) {
            typed.put(field.input(), "a@b.example" + smuggled);
            assertThat(wrong()).as(smuggled).contains(field.input() + " unseen");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "<b>Somchai</b>", "12345", "http://x.example", "-", "a; b"})
    void aNameIsWrittenInLetters(String name) {
        assertThat(wrongWith("name", name)).containsExactly("name name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"สมชาย ใจดี", "Seán O’Brien", "Anne-Marie Müller", "สิริกิติ์ ฐิฎุ", "ジョン・スミス", "김민수", "Jr. (Bob) Smith"})
    void aNameIsWrittenInAnyScript(String name) {
        assertThat(wrongWith("name", name)).isEmpty();
    }

    @Test
    void aNameInIdeographsNeedsItsReading() {
        assertThat(wrongWith("name", "鈴木 花子")).containsExactly("reading reading_missing");
        assertThat(wrongWith("reading", "鈴木")).containsExactly("reading reading");
        assertThat(wrongWith("reading", "すずき はなこ")).isEmpty();
        assertThat(wrongWith("reading", "スズキ・ハナコ")).isEmpty();
        assertThat(wrongWith("reading", "Suzuki Hanako")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "{{7*7}}", "...", "!!"})
    void aCompanyHasAName(String company) {
        assertThat(wrongWith("company_name", company)).containsExactly("company_name company");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "a b@c.example", "a@b.example, c@d.example", "<a@b.example>", "a..b@c.example", ".a@c.example", "a@-b.example", "a@b.example>", "ก@ข.example"})
    void anAddressIsOneAddress(String email) {
        assertThat(wrongWith("email", email)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b+c@mail.example.co.th", "o'neil@example.jp", "ａｂｃ＠ｅｘａｍｐｌｅ．ｊｐ"})
    void addressesAreTakenAsPeopleHaveThem(String email) {
        assertThat(wrongWith("email", email)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TH, 02 123 4567, true", "TH, 081-234-5678, true", "TH, ๐๒ ๑๒๓ ๔๕๖๗, true", "JP, 03-1234-5678, true", "JP, ０９０－１２３４－５６７８, true",
        "JP, +66 2 123 4567, true", "GB, 020 7946 0958, true", "JP, 02 123 4567 89012, false", "TH, 12, false", "TH, call me, false", "TH, =1+1, false"})
    void aPhoneNumberExistsInItsCountry(String country, String phone, boolean good) {
        typed.put("country", country);

        assertThat(wrongWith("phone", phone)).isEqualTo(good ? List.of() : List.of("phone phone"));
    }

    @ParameterizedTest
    @CsvSource({"country, XX", "country, th", "language, fr", "cooperation, theft", "industry, nothing"})
    void onlyWhatIsOfferedCanBeChosen(String input, String code) {
        assertThat(wrongWith(input, code)).contains(input + " choice");
    }

    @Test
    void wordsOfConsentThatWereChangedMeanwhileAreAskedAgain() {
        assertThat(wrongWith("consent", "v0")).containsExactly("consent consent");
    }

    @Test
    void markupInAMessageIsOnlyWords() {
        assertThat(wrongWith("message", "<script>alert(1)</script> =cmd|x")).isEmpty();
        assertThat(wrongWith("message", "too short")).containsExactly("message short");
    }

    @Test
    void aMessageHasLinesButNothingUnseen() {
        assertThat(FilledForm.of(Map.of("message", " one\r\ntwo\u202E\u0000\rthree \n")::get).get(InquiryField.MESSAGE)).isEqualTo("one\ntwo\nthree");
    }
}
