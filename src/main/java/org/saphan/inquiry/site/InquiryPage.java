package org.saphan.inquiry.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.saphan.account.Token;
import org.saphan.inquiry.Drafts;
import org.saphan.inquiry.FilledForm;
import org.saphan.inquiry.FormStamp;
import org.saphan.inquiry.InquiryDraft;
import org.saphan.inquiry.InquiryDraftFile;
import org.saphan.inquiry.InquiryField;
import org.saphan.inquiry.PhoneNumbers;
import org.saphan.inquiry.Topics;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.Phrases;

/** The form of an inquiry and what is typed in it: {@code site/inquiry/form.xhtml} and {@code review.xhtml}. */
@Named
@RequestScoped
public class InquiryPage {

    @Inject
    Topics topics;

    @Inject
    FormStamp stamps;

    @Inject
    Drafts drafts;

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    private Topics.Topic topic;
    private FilledForm form;
    private String key;
    private String stamp;
    private List<InquiryDraftFile> files = List.of();

    /** Names what the form is about. @param kind null for a general inquiry */
    void about(String kind, String slug) {
        if (kind != null) {
            topic = topics.get(kind, slug, head.reader());
        }
        head.describe(phrases.of("inquiry.form.title"), phrases.of("inquiry.form.description")).hide();
    }

    /** A form that nobody filled yet. The reader's country is guessed where their language says it. */
    void begin() {
        renew(FilledForm.of(name -> null).with(InquiryField.LANGUAGE, head.reader().tag())
                .with(InquiryField.COUNTRY, head.reader() == Language.byDefault() ? "" : head.reader().country()));
    }

    /** What was typed, in a form with another key. */
    void renew(FilledForm typed) {
        String fresh = Token.make().words();
        fill(fresh, stamps.of(fresh), typed);
    }

    /** The form as it was filled, with what is attached to it. */
    void fill(String key, String stamp, FilledForm typed) {
        this.key = key;
        this.stamp = stamp;
        this.form = typed;
        this.files = drafts.find(key).map(InquiryDraft::getFiles).orElse(List.of());
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
        return topic == null ? "" : "?" + topic.kind() + "=" + topic.slug();
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
