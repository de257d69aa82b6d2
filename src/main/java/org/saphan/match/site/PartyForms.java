package org.saphan.match.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.saphan.language.web.PageHead;
import org.saphan.match.Channel;
import org.saphan.match.FollowUpAnswer;
import org.saphan.match.FollowUps;
import org.saphan.match.MeetingRating;
import org.saphan.match.Meetings;
import org.saphan.match.Outcomes;
import org.saphan.match.Party;
import org.saphan.match.PartyDesk;
import org.saphan.match.Relay;
import org.saphan.media.Intake;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Problem;

/** Takes what a party sends from its page besides the answer to the proposal. Each may be sent twice. */
@RequestScoped
class PartyForms {

    private static final String FILES = "files";
    /** One more than are taken: that there are too many is known by then. */
    private static final int LOOKED_AT = 4;

    @Inject
    PartyDesk desk;

    @Inject
    Relay relay;

    @Inject
    Meetings meetings;

    @Inject
    FollowUps followUps;

    @Inject
    Outcomes outcomes;

    @Inject
    PageHead head;

    @Inject
    BaseAddress base;

    /** @return last part of the key of the sentence that says what became of it */
    String take(HttpServletRequest request, String token) throws IOException, ServletException {
        Party party = desk.open(token);
        String site = base.of(request);
        switch (String.valueOf(request.getParameter("do"))) {
            case "say" -> relay.say(party, letter(request, party), site);
            case "rate" -> meetings.rate(party, number(request, "meeting"), (int) Math.min(number(request, "stars"), Integer.MAX_VALUE),
                    constant(MeetingRating.GoesOn.values(), request.getParameter("goes_on")), request.getParameter("words"));
            case "follow" -> followUps.answer(party, number(request, "question"), chosen(FollowUpAnswer.values(), request.getParameter("answer")),
                    request.getParameter("words"), site);
            case "outcome" -> outcomes.answer(party, number(request, "outcome"), "yes".equals(chosen(request.getParameter("right"), "yes", "no")), site);
            default -> throw new Problem(HttpServletResponse.SC_BAD_REQUEST, "no form");
        }
        return "kept";
    }

    private Relay.Letter letter(HttpServletRequest request, Party party) throws IOException, ServletException {
        Channel channel = "BOTH".equals(request.getParameter("to")) ? Channel.BOTH : Channel.of(party.getSide());
        return new Relay.Letter(channel, head.reader(), request.getParameter("words"), String.valueOf(request.getParameter("form")), files(request));
    }

    private static List<Intake.Accepted> files(HttpServletRequest request) throws IOException, ServletException {
        List<Intake.Accepted> files = new ArrayList<>();
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            for (Part part : request.getParts()) {
                if (FILES.equals(part.getName()) && part.getSize() > 0 && files.size() < LOOKED_AT) {
                    files.add(Intake.take(String.valueOf(part.getSubmittedFileName()), part.getInputStream()));
                }
            }
        }
        return files;
    }

    private static long number(HttpServletRequest request, String name) {
        String value = String.valueOf(request.getParameter(name));
        return value.matches("[0-9]{1,18}") ? Long.parseLong(value) : 0;
    }

    private static <E extends Enum<E>> E constant(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    private static String chosen(String value, String... all) {
        if (!Arrays.asList(all).contains(value)) {
            throw new Problem(HttpServletResponse.SC_BAD_REQUEST, "no answer");
        }
        return value;
    }

    private static <E extends Enum<E>> E chosen(E[] all, String name) {
        E found = constant(all, name);
        if (found == null) {
            throw new Problem(HttpServletResponse.SC_BAD_REQUEST, "no answer");
        }
        return found;
    }
}
