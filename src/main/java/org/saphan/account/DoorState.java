package org.saphan.account;

import jakarta.enterprise.context.RequestScoped;

/** What the door learned in this request and Jakarta Security’s answer cannot say: that the password was right,
 * but a code is wanted; or why the provider’s word did not do. */
@RequestScoped
public class DoorState {

    private boolean codeWanted;
    private ProviderRefusal refusal;

    void wantCode() {
        codeWanted = true;
    }

    public boolean isCodeWanted() {
        return codeWanted;
    }

    /** Why who came from the organisation’s provider did not get in. */
    public void refuse(ProviderRefusal why) {
        refusal = why;
    }

    public ProviderRefusal refusal() {
        return refusal == null ? ProviderRefusal.UNFINISHED : refusal;
    }
}
