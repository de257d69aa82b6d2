package org.saphan.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.account.DoorState;
import org.saphan.account.IdentityProvider;
import org.saphan.account.ProviderIdentity;
import org.saphan.account.ProviderRefusal;
import org.saphan.account.ProviderSignIn;
import org.saphan.platform.web.BaseAddress;

/**
 * Speaks with the organisation’s provider through Jakarta Security’s OpenID Connect mechanism, which the definition here
 * makes: code flow with state and nonce, and a token of this issuer for this client. Nothing of it is set up before somebody
 * comes this way, so a provider that is away stops no start. See {@code src/docs/decisions/0010}.
 */
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${identityProvider.issuer}",
        clientId = "${identityProvider.clientId}",
        clientSecret = "${identityProvider.clientSecret}",
        redirectURI = "${baseURL}" + ProviderDoor.BACK,
        scope = {"openid", "email"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub"),
        jwksConnectTimeout = 5_000,
        jwksReadTimeout = 10_000)
public class ProviderDoor {

    /** Leads to the provider. */
    static final String START = "/desk/sign-in/provider";

    /** Where the provider sends people back: the one address it has to know. */
    static final String BACK = "/desk/sign-in/back";

    private static final Logger LOG = Logger.getLogger(ProviderDoor.class.getName());

    /** @param identity null unless the status is success */
    record Answer(AuthenticationStatus status, ProviderIdentity identity) {
    }

    @Inject
    IdentityProvider provider;

    @Inject
    OpenIdContext openId;

    @Inject
    BaseAddress base;

    @Inject
    DoorState door;

    @Inject
    ProviderSignIn providerSignIn;

    @Inject
    BeanManager beans;

    static boolean isAsked(HttpServletRequest request) {
        return isStart(request) || BACK.equals(request.getRequestURI());
    }

    static boolean isStart(HttpServletRequest request) {
        return START.equals(request.getRequestURI());
    }

    /** Sends the browser to the provider, or learns who came back from there. */
    Answer ask(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isStart(request) && !provider.answers()) {
            LOG.log(Level.WARNING, "{0} does not answer", provider.getIssuer());
            door.refuse(ProviderRefusal.AWAY);
            return new Answer(AuthenticationStatus.SEND_FAILURE, null);
        }
        try {
            ProviderConversation conversation = new ProviderConversation(context, base.of(request), isStart(request));
            AuthenticationStatus status = mechanism().validateRequest(conversation.getRequest(), response, conversation);
            if (status == AuthenticationStatus.SUCCESS) {
                return new Answer(status, identity());
            }
            if (status == AuthenticationStatus.SEND_CONTINUE) {
                return new Answer(status, null);
            }
            providerSignIn.unfinished();
        } catch (AuthenticationException | RuntimeException problem) {
            refuse(problem, isStart(request));
        } finally {
            if (!isStart(request)) {
                request.getSession().invalidate();
            }
        }
        return new Answer(AuthenticationStatus.SEND_FAILURE, null);
    }

    /** The mechanism reports everything that is wrong with a token as an exception, as well as that nobody answers. */
    private void refuse(Exception problem, boolean atStart) {
        LOG.log(Level.WARNING, "Sign-in through {0} failed: {1}", new Object[]{provider.getIssuer(), problem});
        if (atStart || isAway(problem)) {
            door.refuse(ProviderRefusal.AWAY);
        } else {
            providerSignIn.unfinished();
        }
    }

    private static boolean isAway(Throwable problem) {
        return problem != null && (problem instanceof IOException || isAway(problem.getCause()));
    }

    private ProviderIdentity identity() {
        IdentityToken token = openId.getIdentityToken();
        Map<String, Object> claims = token.getClaims();
        String issuer = String.valueOf(claims.get("iss"));
        if (!provider.isCalled(issuer) || !isSigned(token.getToken())) {
            throw new IllegalStateException("The token is not signed, or by " + issuer);
        }
        return ProviderIdentity.of(issuer, openId.getSubject(), claims.containsKey("email") ? claims : openId.getClaimsJson());
    }

    /** A signature that is there has been checked; but the mechanism takes a token that says it has none for right, too. */
    static boolean isSigned(String token) {
        return token.matches("[^.]+\\.[^.]+\\.[^.]+");
    }

    /** The one that the definition made; ours is the alternative that the container asks instead. */
    private HttpAuthenticationMechanism mechanism() {
        Bean<?> bean = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
                .filter(each -> !each.isAlternative()).findFirst().orElseThrow();
        return (HttpAuthenticationMechanism) beans.getReference(bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
    }
}
