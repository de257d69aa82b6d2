package org.saphan.account.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.saphan.account.DeskSessions;
import org.saphan.account.Person;
import org.saphan.account.ProviderSignIn;

/**
 * Signs people in for the container. The session keeps the number of a {@link org.saphan.account.DeskSession}
 * and the name, nothing that could grow old: duties are read anew with every request.
 *
 * <p>An alternative, because the definition at {@link ProviderDoor} makes a second mechanism and the container asks only one.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class DeskAuthentication implements HttpAuthenticationMechanism {

    static final String SESSION = "saphan.desk.session";
    static final String NAME = "saphan.desk.name";
    private static final String DESK = "/desk";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    DeskSessions sessions;

    @Inject
    ProviderDoor provider;

    @Inject
    ProviderSignIn providerSignIn;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!request.getRequestURI().startsWith(DESK)) {
            return context.doNothing();
        }
        Credential credential = context.getAuthParameters() == null ? null : context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(stores.validate(credential), request, context);
        }
        if (context.isAuthenticationRequest() && ProviderDoor.isAsked(request)) {
            return signInByProvider(request, response, context);
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
        return enter(email, sessions.open(email, request.getHeader("User-Agent"), DeskFilter.network(request)), request, context);
    }

    /** The provider's tokens have done their service when they said who it is, and go with the session they are kept in. */
    private AuthenticationStatus signInByProvider(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        ProviderDoor.Answer answer = provider.ask(request, response, context);
        if (answer.status() != AuthenticationStatus.SUCCESS) {
            return answer.status();
        }
        Optional<Person> person = providerSignIn.person(answer.identity());
        if (person.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        String email = person.get().getEmail();
        return enter(email, sessions.openByProvider(email, request.getHeader("User-Agent"), DeskFilter.network(request)), request, context);
    }

    private static AuthenticationStatus enter(String email, long id, HttpServletRequest request, HttpMessageContext context) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SESSION, id);
        request.getSession().setAttribute(NAME, email);
        return context.notifyContainerAboutLogin(email, Set.of("desk"));
    }
}
