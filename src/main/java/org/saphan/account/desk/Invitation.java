package org.saphan.account.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.saphan.account.EmailRefused;
import org.saphan.account.OneTimeLinks;
import org.saphan.account.Staff;
import org.saphan.platform.Refusal;
import org.saphan.platform.web.Notices;

/** Setting a password by a mailed link: {@code desk/invitation.xhtml}. */
@Named
@RequestScoped
public class Invitation {

    @Inject
    Staff staff;

    @Inject
    OneTimeLinks links;

    @Inject
    Notices notices;

    private String token;
    private String password;
    private String address;

    public String set() {
        try {
            staff.setPassword(token, password, address);
        } catch (EmailRefused refused) {
            notices.refuse("door:address", refused);
            return null;
        } catch (Refusal refused) {
            notices.refuse("door:password", refused);
            return null;
        }
        notices.tell("account.notice.password_set");
        return "/desk/sign-in?faces-redirect=true";
    }

    public boolean isGood() {
        return links.find(token).isPresent();
    }

    /** Whose account it is. */
    public String getEmail() {
        return links.find(token).map(person -> person.getEmail()).orElse("");
    }

    /** Whether it is the link of the first administrator, who has to say their address. */
    public boolean isFirst() {
        return links.find(token).filter(staff::isFirst).isPresent();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
