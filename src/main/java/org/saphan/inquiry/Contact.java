package org.saphan.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** How somebody is reached. Personal: who reads it is recorded, and it goes when a case becomes anonymous. */
@Embeddable
public class Contact implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "person_name")
    private String name;

    @Column(name = "person_reading")
    private String reading;

    @Column(name = "person_role")
    private String role;

    @Column(name = "company_name")
    private String company;

    private String email;
    private String phone;

    protected Contact() {
    }

    /**
     * @param reading how the name is read, in kana or Latin letters; null when the name says it
     * @param role what the person is in the company; null when not told
     * @param phone in E.164; null for none
     */
    public Contact(String name, String reading, String company, String role, String email, String phone) {
        this.name = name;
        this.reading = reading;
        this.company = company;
        this.role = role;
        this.email = email;
        this.phone = phone;
    }

    /** Of whom nothing is known any more. */
    public static Contact nobody() {
        return new Contact();
    }

    /** The person's name as they write it; null when the case was made anonymous. */
    public String getName() {
        return name;
    }

    public String getReading() {
        return reading;
    }

    public String getRole() {
        return role;
    }

    /** The company's name as the person wrote it. */
    public String getCompany() {
        return company;
    }

    public String getEmail() {
        return email;
    }

    /** In E.164. */
    public String getPhone() {
        return phone;
    }
}
