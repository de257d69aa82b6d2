package org.saphan.inquiry.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saphan.account.Token;
import org.saphan.inquiry.Drafts;
import org.saphan.inquiry.FilledForm;
import org.saphan.inquiry.InquiryDraft;
import org.saphan.inquiry.InquiryDraftFile;
import org.saphan.inquiry.InquiryField;
import org.saphan.inquiry.PhoneNumbers;
import org.saphan.inquiry.Topics;
import org.saphan.language.Language;
import org.saphan.language.web.Links;
import org.saphan.language.web.PageHead;
import org.saphan.platform.form.FormStamp;
import org.saphan.platform.text.Phrases;

/** The form of an inquiry and what is typed in it: {@code site/inquiry/form.xhtml} and {@code review.xhtml}. */
@Named
@RequestScoped
public class InquiryPage {

    private static final int LONGEST_SOUGHT = 200;

    @Inject
    Topics topics;

    @Inject
    FormStamp stamps;

    @Inject
    Drafts drafts;

    @Inject
    PageHead head;

    @Inject
    Links links;

    @Inject
    Phrases phrases;

    private Topics.Topic topic;
    private String query = "";
    private FilledForm form;
    private String key;
    private String stamp;
    private List<InquiryDraftFile> files = List.of();

    /** Names what the form is about. @param kind null for a general inquiry */
    void about(String kind, String slug) {
        query = kind == null ? "" : "?" + kind + "=" + links.encoded(slug);
        if (kind != null) {
            topic = topics.get(kind, slug, head.reader());
        }
    }

    /** The frame of the page, which needs no database. */
    void describe() {
        head.describe(phrases.of("inquiry.form.title"), phrases.of("inquiry.form.description")).hide();
    }

    /** A form that nobody filled yet. The reader's country is guessed where their language says it. */
    void begin() {
        keep(null, null, FilledForm.of(name -> null).with(InquiryField.LANGUAGE, head.reader().tag())
                .with(InquiryField.COUNTRY, head.reader() == Language.byDefault() ? "" : head.reader().country()));
        renew();
    }

    /** Begins the message with what was looked for in vain; null for nothing. */
    void seek(String words) {
        if (words != null && !words.isBlank() && words.length() <= LONGEST_SOUGHT) {
            form = form.with(InquiryField.MESSAGE, phrases.with("inquiry.sought", Map.of("words", words.strip())) + "\n");
        }
    }

    /** What came with a request; nothing of it is checked. */
    void keep(String key, String stamp, FilledForm typed) {
        this.key = key;
        this.stamp = stamp;
        this.form = typed;
    }

    /** What was typed, in a form with another key. */
    void renew() {
        key = Token.make().words();
        stamp = stamps.of(key);
    }

    /** The form as it was filled, with what is attached to it. */
    void fill(FilledForm typed) {
        form = typed;
        files = drafts.find(key).map(InquiryDraft::getFiles).orElse(List.of());
    }

    FilledForm getForm() {
        return form;
    }

    /** What was typed in a field. */
    public String value(String field) {
        return form.get(InquiryField.valueOf(field));
    }

    /** As it will be kept. */
    public String getPhone() {
        return PhoneNumbers.e164(value("PHONE"), value("COUNTRY")).map(PhoneNumbers::readable).orElse(value("PHONE"));
    }

    /** How a number is written in the country, when one is chosen. */
    public String getPhoneExample() {
        String country = value("COUNTRY");
        return PhoneNumbers.example(country.isEmpty() ? head.reader().country() : country);
    }

    public List<InquiryDraftFile> getFiles() {
        return files;
    }

    /** Null for a general inquiry. */
    public Topics.Topic getTopic() {
        return topic;
    }

    /** What the address says of the topic, with its question mark; empty for a general inquiry. */
    public String getQuery() {
        return query;
    }

    String about() {
        return Optional.ofNullable(topic).map(Topics.Topic::about).orElse("");
    }

    public String getKey() {
        return key;
    }

    public String getStamp() {
        return stamp;
    }
}
