package org.saphan.inquiry.site;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.saphan.inquiry.CaseMoved;
import org.saphan.inquiry.Complaint;
import org.saphan.inquiry.FilledForm;
import org.saphan.inquiry.InquiryFile;
import org.saphan.inquiry.SenderDesk;
import org.saphan.language.Language;
import org.saphan.language.web.Links;
import org.saphan.platform.NotFound;
import org.saphan.platform.form.FormStamp;
import org.saphan.platform.web.Confidential;
import org.saphan.platform.web.Download;

/** Where an inquiry stands, for its sender, and what the sender can do about it. The link's secret is the permission. */
@WebServlet("/site/inquiry/status")
public class InquiryStatus extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_WORDS = 5000;

    @Inject
    StatusPage page;

    @Inject
    SenderDesk desk;

    @Inject
    FormStamp stamps;

    @Inject
    FieldMessages messages;

    @Inject
    Links links;

    @Inject
    Instance<Language> reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        String token = request.getParameter("token");
        String file = request.getParameter("file");
        if (file != null && file.matches("[0-9]{1,18}")) {
            InquiryFile kept = desk.file(token, Long.parseLong(file));
            Download.send(response, kept.getName(), kept.getBytes());
            return;
        }
        page.show(token, request.getParameter("ask"), request.getParameter("done"));
        show(HttpServletResponse.SC_OK, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        String token = request.getParameter("token");
        String act = String.valueOf(request.getParameter("do"));
        if (stamps.age(request.getParameter("form"), request.getParameter("stamp")).isEmpty()) {
            again("inquiry.error.expired", act, request, response);
            return;
        }
        try {
            if (act(token, act, request)) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", "erase".equals(act) ? links.page("inquiry/erased") : links.page("inquiry/status/" + token) + "?done=" + act);
                return;
            }
        } catch (CaseMoved moved) {
            again("sender.moved", null, request, response);
            return;
        }
        page.show(token, act, null);
        show(UNPROCESSABLE, request, response);
    }

    /** False when something has to be corrected first. */
    private boolean act(String token, String act, HttpServletRequest request) {
        switch (act) {
            case "inform" -> {
                return inform(token, request);
            }
            case "withdraw" -> desk.withdraw(token);
            case "correct" -> {
                FilledForm typed = FilledForm.of(request::getParameter);
                List<Complaint> wrong = desk.correct(token, typed);
                messages.complain(wrong);
                page.fill(typed);
                return wrong.isEmpty();
            }
            case "erase" -> desk.erase(token);
            default -> throw new NotFound("act", act);
        }
        return true;
    }

    private boolean inform(String token, HttpServletRequest request) {
        String words = StatusPage.words(request.getParameter("words"));
        page.say(words);
        if (words.isEmpty()) {
            messages.complain(List.of(new Complaint("words", "inquiry.error.missing", Map.of())));
        } else if (words.length() > LONGEST_WORDS) {
            messages.complain(List.of(new Complaint("words", "inquiry.error.too_long", Map.of("limit", LONGEST_WORDS, "length", words.length()))));
        } else {
            desk.inform(token, request.getParameter("form"), reader.get(), words);
        }
        return messages.getAll().isEmpty();
    }

    private void again(String key, String ask, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        messages.say(key);
        page.say(StatusPage.words(request.getParameter("words")));
        page.fill("correct".equals(ask) ? FilledForm.of(request::getParameter) : null);
        page.show(request.getParameter("token"), ask, null);
        show(UNPROCESSABLE, request, response);
    }

    private static void show(int status, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setStatus(status);
        request.getRequestDispatcher("/site/inquiry/status.xhtml").forward(request, response);
    }
}
