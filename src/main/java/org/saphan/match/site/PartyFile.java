package org.saphan.match.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.saphan.match.PartyDesk;
import org.saphan.match.Relay;
import org.saphan.match.RelayFile;
import org.saphan.platform.NotFound;
import org.saphan.platform.web.Confidential;
import org.saphan.platform.web.Download;

/** Hands a party a file that came with a message. */
@WebServlet("/site/match/file")
public class PartyFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PartyDesk desk;

    @Inject
    Relay relay;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Confidential.mark(response);
        RelayFile file = relay.file(desk.open(request.getParameter("token")), number(request));
        Download.attachment(response, file.getName(), file.getType(), file.getBytes());
    }

    /** @throws NotFound when what is asked for is no number */
    static long number(HttpServletRequest request) {
        String id = String.valueOf(request.getParameter("id"));
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("id", id);
        }
        return Long.parseLong(id);
    }
}
