package org.saphan.account;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** What is typed at the door: address, password and, where it is turned on, the code of the second factor. */
public class DeskCredential extends UsernamePasswordCredential {

    private final String code;

    /** @param code null when none was typed */
    public DeskCredential(String email, String password, String code) {
        super(email, password);
        this.code = code;
    }

    String code() {
        return code;
    }
}
