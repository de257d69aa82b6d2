package org.saphan.match;

import java.io.Serializable;
import java.util.Map;
import java.util.regex.Pattern;
import org.saphan.inquiry.Contact;
import org.saphan.inquiry.PhoneNumbers;

/** How an officer types whom to ask at a party. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_COMPANY = 200;
    private static final int LONGEST_ADDRESS = 254;

    /** Line ends and characters that nobody sees: they could smuggle in a header or turn what others read. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

    private String name;
    private String reading;
    private String company;
    private String role;
    private String email;
    private String phone;

    public static ContactForm of(Contact contact) {
        ContactForm form = new ContactForm();
        form.name = contact.getName();
        form.reading = contact.getReading();
        form.company = contact.getCompany();
        form.role = contact.getRole();
        form.email = contact.getEmail();
        form.phone = contact.getPhone();
        return form;
    }

    /**
     * What is left empty is not known yet.
     *
     * @param country in which a telephone number without a country's code is meant
     * @throws MatchRefused with what cannot be right
     */
    public Contact checked(String country) {
        String address = line(email, LONGEST_ADDRESS);
        if (address != null && !EMAIL.matcher(address).matches()) {
            throw new MatchRefused("email");
        }
        String number = line(phone, LONGEST_NAME);
        if (number != null) {
            number = PhoneNumbers.e164(number, country).orElseThrow(() -> new MatchRefused("phone"));
        }
        return new Contact(line(name, LONGEST_NAME), line(reading, LONGEST_NAME), line(company, LONGEST_COMPANY), line(role, LONGEST_NAME), address, number);
    }

    private static String line(String typed, int limit) {
        String line = typed == null ? "" : typed.strip();
        if (UNSEEN.matcher(line).find() || line.codePointCount(0, line.length()) > limit) {
            throw new MatchRefused("name", Map.of("limit", limit));
        }
        return line.isEmpty() ? null : line;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReading() {
        return reading;
    }

    public void setReading(String reading) {
        this.reading = reading;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
