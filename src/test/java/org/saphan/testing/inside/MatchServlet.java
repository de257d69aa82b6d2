package org.saphan.testing.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.inquiry.Contact;
import org.saphan.language.Language;
import org.saphan.match.Expiry;
import org.saphan.match.Matchmaking;
import org.saphan.match.Side;
import org.saphan.platform.Refusal;

/** Does with matches what officers and the clock do, when a test outside the container asks for it. */
@WebServlet(MatchServlet.ADDRESS)
public class MatchServlet extends HttpServlet {

    public static final String ADDRESS = "/test-match";

    private static final long serialVersionUID = 1L;

    @Inject
    Given given;

    @Inject
    GivenMatches matches;

    @Inject
    Matchmaking matchmaking;

    @Inject
    Expiry expiry;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String what = request.getParameter("do");
        if ("draft".equals(what)) {
            draft(response);
            return;
        }
        long id = Long.parseLong(request.getParameter("id"));
        matches.officer(Language.ofCountry("TH"));
        try {
            switch (what) {
                case "propose" -> matchmaking.propose(id, List.of(), GivenMatches.BASE);
                case "remind" -> matchmaking.remind(id, GivenMatches.BASE);
                case "withdraw" -> matchmaking.withdraw(id, "For some reason", GivenMatches.BASE);
                default -> {
                    given.change("UPDATE match_request SET expires_on = expires_on - INTERVAL 60 DAY WHERE id = ?1", id);
                    expiry.end(id, GivenMatches.BASE);
                }
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Refusal refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    /** The id; for each side a line of its link's secret and everything in its contact; at last the version of the words to agree to. */
    private void draft(HttpServletResponse response) throws IOException {
        long id = matches.draft("TH", "JP");
        StringBuilder lines = new StringBuilder().append(id).append('\n');
        for (Side side : Side.values()) {
            Contact contact = matches.match(id).party(side).getContact();
            lines.append(String.join(" ", Stream.of(matches.token(id, side), contact.getEmail(), contact.getName(), contact.getReading(), contact.getCompany(), contact.getRole(),
                    contact.getPhone()).toList())).append('\n');
        }
        response.setContentType("text/plain");
        response.getWriter().print(lines.append(matches.consent()).append('\n'));
    }
}
