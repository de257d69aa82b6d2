package org.saphan.account.web;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.Set;

/**
 * What the OpenID Connect mechanism sees of a request at the door: the address as the provider knows it, whatever stands
 * before this server, and nobody signed in. It finds out who comes; who gets in is not told by it to the container.
 */
class ProviderConversation extends HttpMessageContextWrapper {

    private final HttpServletRequest request;
    private final boolean start;

    ProviderConversation(HttpMessageContext context, String base, boolean start) {
        super(context);
        this.request = new AddressedRequest(context.getRequest(), base);
        this.start = start;
    }

    @Override
    public HttpServletRequest getRequest() {
        return request;
    }

    /** What is protected makes the mechanism send people to the provider. */
    @Override
    public boolean isProtected() {
        return start;
    }

    @Override
    public void setRegisterSession(String callerName, Set<String> groups) {
        // the desk has sessions of its own
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
        return result.getStatus() == CredentialValidationResult.Status.VALID ? AuthenticationStatus.SUCCESS : AuthenticationStatus.SEND_FAILURE;
    }

    @Override
    public AuthenticationStatus doNothing() {
        return AuthenticationStatus.NOT_DONE;
    }

    private static final class AddressedRequest extends HttpServletRequestWrapper {

        private final String base;

        AddressedRequest(HttpServletRequest request, String base) {
            super(request);
            this.base = base;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(base).append(getRequestURI());
        }

        @Override
        public Principal getUserPrincipal() {
            return null;
        }
    }
}
