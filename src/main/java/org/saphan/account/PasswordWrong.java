package org.saphan.account;

import java.util.Map;
import org.saphan.platform.Refusal;

/** The present password is not right. */
public class PasswordWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public PasswordWrong() {
        super("account.password.wrong", Map.of());
    }
}
