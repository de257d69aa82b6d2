package org.saphan.inquiry.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saphan.inquiry.Complaint;
import org.saphan.inquiry.Drafts;
import org.saphan.inquiry.FilledForm;
import org.saphan.inquiry.FormCheck;
import org.saphan.inquiry.FormStamp;
import org.saphan.inquiry.InquiryDraft;
import org.saphan.inquiry.InquiryField;
import org.saphan.inquiry.RateLimit;
import org.saphan.inquiry.Reception;
import org.saphan.inquiry.SpamGuard;
import org.saphan.inquiry.TooOften;
import org.saphan.inquiry.Topics;
import org.saphan.language.Language;
import org.saphan.language.web.Links;
import org.saphan.platform.settings.Setting;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Confidential;

/** The form of an inquiry: shown, checked, looked at once more, sent. */
@WebServlet("/site/inquiry/form")
public class InquiryEntrance extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int USUAL_RATE = 20;

    @Inject
    InquiryPage page;

    @Inject
    Drafts drafts;

    @Inject
    FormCheck check;

    @Inject
    FormStamp stamps;

    @Inject
    RateLimit limit;

    @Inject
    Reception reception;

    @Inject
    BaseAddress base;

    @Inject
    FieldMessages messages;

    @Inject
    Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        open(request, response);
        page.begin();
        show("form", HttpServletResponse.SC_OK, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        FormInput input = FormInput.of(request);
        open(request, response);
        String key = request.getParameter("form");
        FilledForm typed = FilledForm.of(request::getParameter).with(InquiryField.ABOUT, page.about());
        Optional<Duration> age = stamps.age(key, request.getParameter("stamp"));
        if (age.isEmpty()) {
            page.renew(typed);
            refuse("inquiry.error.expired", UNPROCESSABLE, request, response);
            return;
        }
        page.fill(key, request.getParameter("stamp"), typed);
        switch (String.valueOf(request.getParameter("do"))) {
            case "send" -> send(request, response);
            case "change" -> show("form", back() ? HttpServletResponse.SC_OK : UNPROCESSABLE, request, response);
            default -> check(typed, age.get(), input, request, response);
        }
    }

    /** @throws RuntimeException as the public page would, when the form is about what is not there */
    private void open(HttpServletRequest request, HttpServletResponse response) {
        Confidential.mark(response);
        Optional<String> kind = Topics.KINDS.stream().filter(each -> request.getParameter(each) != null).findFirst();
        page.about(kind.orElse(null), kind.map(request::getParameter).orElse(null));
    }

    private void check(FilledForm typed, Duration age, FormInput input, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String key = page.getKey();
        if (!drafts.has(key) && !limit.allows("form", request.getRemoteAddr(), rate(), PERIOD)) {
            response.setHeader("Retry-After", String.valueOf(PERIOD.toSeconds()));
            refuse("inquiry.refusal.too_often", TOO_MANY, request, response);
            return;
        }
        removals(request).forEach(file -> drafts.remove(key, file));
        messages.complain(check.check(typed));
        messages.complain(input.wrong());
        if (!drafts.keep(key, typed, SpamGuard.sending(request.getParameter("homepage"), age), input.files())) {
            messages.complain(List.of(new Complaint(FormInput.FILES, "inquiry.error.files", Map.of("limit", Drafts.MOST_FILES))));
        }
        page.fill(key, page.getStamp(), typed);
        boolean good = messages.getAll().isEmpty();
        show(good ? "review" : "form", good ? HttpServletResponse.SC_OK : UNPROCESSABLE, request, response);
    }

    private static List<Long> removals(HttpServletRequest request) {
        String[] ids = request.getParameterValues("remove");
        return ids == null ? List.of() : Arrays.stream(ids).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf).toList();
    }

    private static int rate() {
        return Setting.INQUIRY_RATE.find().map(Integer::valueOf).orElse(USUAL_RATE);
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            Optional<Language> sender = reception.send(page.getKey(), base.of(request));
            if (sender.isPresent()) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", "/" + sender.get().tag() + "/" + links.getPath() + "/sent");
                return;
            }
        } catch (TooOften refused) {
            back();
            refuse(refused.key(), TOO_MANY, request, response);
            return;
        }
        back();
        show("form", UNPROCESSABLE, request, response);
    }

    /** To the form, as it was filled. False when that is forgotten. */
    private boolean back() {
        Optional<FilledForm> kept = drafts.find(page.getKey()).map(InquiryDraft::form);
        if (kept.isEmpty()) {
            messages.say("inquiry.error.expired");
            page.begin();
        } else {
            page.fill(page.getKey(), page.getStamp(), kept.get());
        }
        return kept.isPresent();
    }

    private void refuse(String key, int status, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        messages.say(key);
        show("form", status, request, response);
    }

    private static void show(String view, int status, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setStatus(status);
        request.getRequestDispatcher("/site/inquiry/" + view + ".xhtml").forward(request, response);
    }
}
