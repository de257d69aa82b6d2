package org.saphan.account.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.saphan.account.Staff;
import org.saphan.platform.web.BaseAddress;

/** Asking for a link to set a new password: {@code desk/forgotten.xhtml}. */
@Named
@RequestScoped
public class Forgotten {

    @Inject
    Staff staff;

    @Inject
    BaseAddress base;

    @Inject
    HttpServletRequest request;

    private String email;
    private boolean asked;

    public void ask() {
        staff.forgotten(email, base.of(request));
        asked = true;
    }

    public boolean isAsked() {
        return asked;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
