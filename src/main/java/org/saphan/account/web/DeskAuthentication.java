package org.saphan.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.saphan.account.DeskSessions;

/**
 * Signs people in for the container. The session keeps the number of a {@link org.saphan.account.DeskSession}
 * and the name, nothing that could grow old: duties are read anew with every request.
 */
@ApplicationScoped
public class DeskAuthentication implements HttpAuthenticationMechanism {

    static final String SESSION = "saphan.desk.session";
    static final String NAME = "saphan.desk.name";
    private static final String DESK = "/desk";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    DeskSessions sessions;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!request.getRequestURI().startsWith(DESK)) {
            return context.doNothing();
        }
        Credential credential = context.getAuthParameters() == null ? null : context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(stores.validate(credential), request, context);
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(NAME) instanceof String name) {
            return context.notifyContainerAboutLogin(name, Set.of("desk"));
        }
        return context.doNothing();
    }

    /** The number of the {@link org.saphan.account.DeskSession} that a browser's session stands for; 0 for none. */
    public static long sessionId(HttpSession session) {
        return session != null && session.getAttribute(SESSION) instanceof Long id ? id : 0;
    }

    private AuthenticationStatus signIn(CredentialValidationResult result, HttpServletRequest request, HttpMessageContext context) {
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        String email = result.getCallerPrincipal().getName();
        long id = sessions.open(email, request.getHeader("User-Agent"), DeskFilter.network(request));
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SESSION, id);
        request.getSession().setAttribute(NAME, email);
        return context.notifyContainerAboutLogin(email, result.getCallerGroups());
    }
}
