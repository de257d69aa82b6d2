package org.saphan.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.nodes.Document;
import org.saphan.testing.Web.Answer;

/** Fills the public form of inquiries as people do: from a network address of their own. */
public final class InquiryForms {

    private static final Map<String, Map<String, String>> SENDERS = Map.of(
            "th", Map.of("name", "สมชาย ใจดี", "company_name", "บริษัท ทดสอบสยาม จำกัด", "country", "TH", "phone", "02 123 4567",
                    "message", "เรากำลังมองหาคู่ค้าด้านชิ้นส่วนเครื่องมือแพทย์"),
            "ja", Map.of("name", "鈴木 花子", "reading", "すずき はなこ", "company_name", "株式会社試験精機", "country", "JP", "phone", "048-123-4567",
                    "message", "タイの部品メーカー様との協力を検討しております。詳しく伺えますか。"),
            "en", Map.of("name", "Anna Smith", "company_name", "Smith Tooling", "country", "GB", "phone", "020 7946 0958",
                    "message", "We look for a partner in Thailand who makes precision parts."));

    private final Web web;
    private final String language;
    private final String from;

    public InquiryForms(Web web, String language) {
        this.web = web;
        this.language = language;
        ThreadLocalRandom random = ThreadLocalRandom.current();
        this.from = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
    }

    public static String anybody() {
        return "sender-" + UUID.randomUUID() + "@saphan.example";
    }

    /** A form that was just opened, filled. */
    public Map<String, String> filled(String email) {
        Document page = web.get("/" + language + "/inquiry").page();
        Map<String, String> fields = new HashMap<>(SENDERS.get(language));
        fields.putAll(hidden(page));
        fields.put("email", email);
        fields.put("language", language);
        // so that it is nobody's letter sent twice
        fields.merge("message", " " + UUID.randomUUID(), String::concat);
        fields.put("consent", page.select("#consent").attr("value"));
        fields.put("do", "check");
        return fields;
    }

    public Answer check(Map<String, String> fields) {
        return web.post("/" + language + "/inquiry", new Multipart().fields(fields), "X-Forwarded-For", from);
    }

    public Answer check(Map<String, String> fields, String fileName, String type, byte[] file) {
        return web.post("/" + language + "/inquiry", new Multipart().fields(fields).file("files", fileName, type, file), "X-Forwarded-For", from);
    }

    /** @param fields of the form that was checked */
    public Answer send(Map<String, String> fields) {
        return web.post("/" + language + "/inquiry", Map.of("form", fields.get("form"), "stamp", fields.get("stamp"), "do", "send"), "X-Forwarded-For", from);
    }

    /** Key and stamp of the form on a page. */
    public static Map<String, String> hidden(Document page) {
        Map<String, String> fields = new HashMap<>();
        page.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        return fields;
    }
}
