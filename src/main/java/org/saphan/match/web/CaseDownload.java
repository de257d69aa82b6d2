package org.saphan.match.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.saphan.match.Outcome;
import org.saphan.match.Outcomes;
import org.saphan.match.Relay;
import org.saphan.match.RelayFile;
import org.saphan.platform.NotFound;
import org.saphan.platform.web.Download;

/** Hands an officer a file of a match, for saving, never for showing: {@code /desk/case-file?kind=relay&id=2}, {@code …?kind=evidence&id=3}. */
@WebServlet("/desk/case-file")
public class CaseDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Relay relay;

    @Inject
    Outcomes outcomes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getParameter("id"));
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("id", id);
        }
        if ("evidence".equals(request.getParameter("kind"))) {
            Outcome outcome = outcomes.evidence(Long.parseLong(id));
            Download.attachment(response, outcome.getEvidenceName(), outcome.getEvidenceType(), outcome.getEvidence());
        } else {
            RelayFile file = relay.file(Long.parseLong(id));
            Download.attachment(response, file.getName(), file.getType(), file.getBytes());
        }
    }
}
