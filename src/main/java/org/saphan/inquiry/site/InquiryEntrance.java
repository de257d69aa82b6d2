package org.saphan.inquiry.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.saphan.inquiry.Arrival;
import org.saphan.inquiry.Drafts;
import org.saphan.inquiry.FilledForm;
import org.saphan.inquiry.Reception;
import org.saphan.inquiry.SpamGuard;
import org.saphan.inquiry.TooOften;
import org.saphan.inquiry.Topics;
import org.saphan.language.Language;
import org.saphan.language.web.Links;
import org.saphan.platform.form.FormStamp;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.ClientAddress;
import org.saphan.platform.web.Confidential;
import org.saphan.platform.web.ErrorPages;

/** The form of an inquiry: shown, checked, looked at once more, sent. */
@WebServlet("/site/inquiry/form")
public class InquiryEntrance extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    InquiryPage page;

    @Inject
    Drafts drafts;

    @Inject
    FormRound round;

    @Inject
    FormStamp stamps;

    @Inject
    Reception reception;

    @Inject
    BaseAddress base;

    @Inject
    FieldMessages messages;

    @Inject
    ErrorPages errors;

    @Inject
    Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        open(request);
        page.begin();
        page.seek(request.getParameter("sought"));
        show("form", HttpServletResponse.SC_OK, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        FormInput input = FormInput.of(request);
        String key = request.getParameter("form");
        FilledForm typed = FilledForm.of(request::getParameter);
        page.keep(key, request.getParameter("stamp"), typed);
        try {
            open(request);
            act(input, request, response);
        } catch (TooOften refused) {
            response.setHeader("Retry-After", "600");
            drafts.find(key).ifPresent(draft -> page.fill(draft.form()));
            refuse(refused.key(), TOO_MANY, request, response);
        } catch (RuntimeException fault) {
            if (!errors.isDatabaseAway(fault)) {
                throw fault;
            }
            response.setHeader("Retry-After", "30");
            refuse("inquiry.error.away", HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
        }
    }

    private void act(FormInput input, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<Duration> age = stamps.age(page.getKey(), page.getStamp());
        if (age.isEmpty() || input.tooMuch()) {
            page.renew();
            refuse(input.tooMuch() ? "inquiry.error.upload" : "inquiry.error.expired", UNPROCESSABLE, request, response);
            return;
        }
        switch (String.valueOf(request.getParameter("do"))) {
            case "send" -> send(request, response);
            case "change" -> back(request, response);
            default -> {
                Arrival arrival = new Arrival(ClientAddress.of(request), SpamGuard.sending(request.getParameter("homepage"), age.get()));
                again(round.check(arrival, input, request.getParameterValues("remove")) ? "review" : "form", request, response);
            }
        }
    }

    /** @throws RuntimeException as the public page would, when the form is about what is not there */
    private void open(HttpServletRequest request) {
        Optional<String> kind = Topics.KINDS.stream().filter(each -> request.getParameter(each) != null).findFirst();
        page.about(kind.orElse(null), kind.map(request::getParameter).orElse(null));
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<Language> sender = reception.sent(page.getKey()).or(() -> reception.send(page.getKey(), base.of(request)));
        if (sender.isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/" + sender.get().tag() + "/" + links.getPath() + "/sent");
            return;
        }
        back(request, response);
    }

    /** Back to the form, as it was filled. */
    private void back(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!round.back()) {
            messages.say("inquiry.error.expired");
        }
        again("form", request, response);
    }

    /** Shows it, and with it what is wrong. */
    private void again(String view, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        show(view, messages.getAll().isEmpty() ? HttpServletResponse.SC_OK : UNPROCESSABLE, request, response);
    }

    private void refuse(String key, int status, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        messages.say(key);
        show("form", status, request, response);
    }

    private void show(String view, int status, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        page.describe();
        response.setStatus(status);
        request.getRequestDispatcher("/site/inquiry/" + view + ".xhtml").forward(request, response);
    }
}
