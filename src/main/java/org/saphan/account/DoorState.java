package org.saphan.account;

import jakarta.enterprise.context.RequestScoped;

/** What the door learned in this request and Jakarta Security’s answer cannot say: that the password was right, but a code is wanted. */
@RequestScoped
public class DoorState {

    private boolean codeWanted;

    void wantCode() {
        codeWanted = true;
    }

    public boolean isCodeWanted() {
        return codeWanted;
    }
}
