package org.saphan.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Tells Jakarta Security who may sign in with which password. */
@ApplicationScoped
public class PasswordStore implements IdentityStore {

    static final String DESK = "desk";

    @Inject
    SigningIn signingIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        String code = typed instanceof DeskCredential desk ? desk.code() : null;
        return signingIn.check(typed.getCaller(), typed.getPasswordAsString(), code)
                .map(person -> new CredentialValidationResult(person.getEmail(), Set.of(DESK)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
