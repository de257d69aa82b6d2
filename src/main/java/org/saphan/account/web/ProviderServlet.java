package org.saphan.account.web;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.saphan.account.CurrentPerson;
import org.saphan.account.DoorState;
import org.saphan.account.IdentityProvider;
import org.saphan.language.web.ReaderLanguage;
import org.saphan.platform.web.DeskAddress;

/** The door’s second way: leads to the organisation’s provider, takes who comes back, and says at the door why not. */
@WebServlet({ProviderDoor.START, ProviderDoor.BACK})
public class ProviderServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WANTED = "saphan.desk.wanted";
    private static final String LANGUAGE = "saphan.desk.language";

    @Inject
    SecurityContext security;

    @Inject
    IdentityProvider provider;

    @Inject
    CurrentPerson current;

    @Inject
    DoorState door;

    @Inject
    ReaderLanguage reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean start = ProviderDoor.isStart(request);
        String next = start ? request.getParameter(DeskFilter.WANTED) : kept(request, WANTED);
        String spoken = start ? reader.language().tag() : kept(request, LANGUAGE);
        if (!provider.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (current.isKnown()) {
            go(response, DeskAddress.checked(next));
        } else {
            if (start) {
                request.getSession().setAttribute(WANTED, DeskAddress.checked(next));
                request.getSession().setAttribute(LANGUAGE, spoken);
            }
            answer(security.authenticate(request, response, AuthenticationParameters.withParams().newAuthentication(true)), response, next, spoken);
        }
    }

    private static String kept(HttpServletRequest request, String what) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(what) instanceof String kept ? kept : null;
    }

    private void answer(AuthenticationStatus status, HttpServletResponse response, String next, String spoken) throws IOException {
        if (status == AuthenticationStatus.SUCCESS) {
            go(response, DeskAddress.checked(next));
        } else if (status != AuthenticationStatus.SEND_CONTINUE) {
            go(response, "/desk/sign-in?refused=" + door.refusal().name().toLowerCase(Locale.ROOT) + "&language=" + (spoken == null ? reader.language().tag() : spoken)
                    + "&" + DeskFilter.WANTED + "=" + URLEncoder.encode(DeskAddress.checked(next), StandardCharsets.UTF_8));
        }
    }

    private static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
