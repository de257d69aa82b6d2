package org.saphan.account.web;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.saphan.account.CurrentPerson;
import org.saphan.account.DeskCredential;

/**
 * Takes the password again when a session ended in the middle of work, without leaving the page. The header
 * that the desk's script sends can not be set by a form of another site.
 */
@WebServlet("/desk/session")
public class SessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    SecurityContext security;

    @Inject
    CurrentPerson current;

    /** Answers whether somebody is signed in; asking counts as doing something. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(current.isKnown() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String email = request.getParameter("email");
        String password = request.getParameter("password");
        boolean in = request.getHeader("X-Saphan") != null && email != null && password != null
                && security.authenticate(request, response, AuthenticationParameters.withParams()
                        .credential(new DeskCredential(email, password, request.getParameter("code")))) == AuthenticationStatus.SUCCESS;
        response.setStatus(in ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
    }
}
