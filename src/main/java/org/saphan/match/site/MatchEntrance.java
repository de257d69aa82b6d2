package org.saphan.match.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.saphan.language.web.Links;
import org.saphan.match.DeclineReason;
import org.saphan.match.PartyDesk;
import org.saphan.platform.Refusal;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Confidential;

/** Where the link in a mail leads: shows a party its match, and takes its answer. Opening it answers nothing: programs that guard mailboxes open every link. */
@WebServlet("/site/match/answer")
public class MatchEntrance extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final String VIEW = "/site/match/answer.xhtml";

    @Inject
    AnswerPage page;

    @Inject
    PartyDesk desk;

    @Inject
    PartyForms forms;

    @Inject
    Links links;

    @Inject
    BaseAddress base;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        show(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            if ("erase".equals(request.getParameter("do"))) {
                erase(request, response);
                return;
            }
            String told = answer(request);
            Confidential.mark(response);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", links.here("?told=" + told.toLowerCase(Locale.ROOT)));
        } catch (Refusal refusal) {
            page.refuse(refusal, request.getParameter("do"));
            response.setStatus(UNPROCESSABLE);
            show(request, response);
        }
    }

    private void erase(HttpServletRequest request, HttpServletResponse response) {
        desk.erase(request.getParameter("token"), base.of(request));
        Confidential.mark(response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", links.page("inquiry/erased"));
    }

    private String answer(HttpServletRequest request) throws IOException, ServletException {
        String token = request.getParameter("token");
        return switch (String.valueOf(request.getParameter("do"))) {
            case "accept" -> desk.accept(token, request.getParameter("consent"), base.of(request)).name();
            case "decline" -> desk.decline(token, reason(request.getParameter("reason")), request.getParameter("words"), base.of(request)).name();
            case "ask" -> desk.ask(token, page.language(), request.getParameter("question"), String.valueOf(request.getParameter("form")), base.of(request)).name();
            default -> forms.take(request, token);
        };
    }

    private static DeclineReason reason(String code) {
        return Arrays.stream(DeclineReason.values()).filter(each -> each.name().equals(code)).findFirst().orElse(null);
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        page.show(request.getParameter("token"));
        request.getRequestDispatcher(VIEW).forward(request, response);
    }
}
