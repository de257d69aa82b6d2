package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.inquiry.Contact;

class ContactFormTest {

    private static ContactForm form(String name, String email, String phone) {
        ContactForm form = new ContactForm();
        form.setName(name);
        form.setEmail(email);
        form.setPhone(phone);
        return form;
    }

    @Test
    void aNumberIsKeptWithTheCodeOfTheCountry() {
        Contact contact = form(" สมชาย ใจดี ", "somchai@thai.example", "02 123 4567").checked("TH");

        assertThat(contact.getPhone()).isEqualTo("+6621234567");
        assertThat(contact.getName()).isEqualTo("สมชาย ใจดี");
    }

    @Test
    void whatIsNotKnownYetIsNothing() {
        Contact contact = form("", " ", null).checked("JP");

        assertThat(contact.getName()).isNull();
        assertThat(contact.getEmail()).isNull();
        assertThat(contact.getPhone()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", "<a@b.example>", "a b@c.example", "@b.example"})
    void whatIsNoAddressIsRefused(String email) {
        ContactForm form = form("Name", email, null);

        assertThatThrownBy(() -> form.checked("JP")).isInstanceOf(MatchRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name\r\nBcc: c@d.example", "Name\u202Eeman", "Name\u0000"})
    void aNameWithUnseenCharactersIsRefused(String name) {
        ContactForm form = form(name, null, null);

        assertThatThrownBy(() -> form.checked("JP")).isInstanceOf(MatchRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "telephone", "+66 1"})
    void aNumberThatCannotExistIsRefused(String phone) {
        ContactForm form = form("Name", null, phone);

        assertThatThrownBy(() -> form.checked("TH")).isInstanceOf(MatchRefused.class);
    }
}
