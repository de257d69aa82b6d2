package org.saphan.home.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.DeskSessions;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Editions;
import org.saphan.inquiry.InquiryQueue;

/** What stands around every page of the desk: the rail with the places this person may go to. */
@Named
@RequestScoped
public class DeskFrame {

    /**
     * @param name last part of its label's key, and its address
     * @param icon name of its drawn sign
     * @param act what a person must be allowed to do to see it
     * @param key the letter that leads there after {@code g}
     */
    public record Place(String name, String icon, Act act, String key) {

        public String getName() {
            return name;
        }

        public String getIcon() {
            return icon;
        }

        public String getKey() {
            return key;
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("today", "clock", Act.USE_DESK, "d"),
            new Place("inquiries", "mail", Act.HANDLE_CASES, "i"),
            new Place("matches", "pair", Act.HANDLE_CASES, "h"),
            new Place("content", "document", Act.USE_DESK, "c"),
            new Place("translations", "bridge", Act.USE_DESK, "t"),
            new Place("messages", "mail", Act.TRANSLATE_MESSAGES, "y"),
            new Place("glossary", "info", Act.USE_DESK, "l"),
            new Place("search", "search", Act.USE_DESK, "q"),
            new Place("media", "pin", Act.USE_DESK, "m"),
            new Place("links", "external", Act.USE_DESK, "k"),
            new Place("reports", "print", Act.READ_REPORTS, "b"),
            new Place("reference", "menu", Act.MANAGE_REFERENCE, "r"),
            new Place("site", "gear", Act.MANAGE_SITE, "s"),
            new Place("people", "check", Act.MANAGE_PEOPLE, "p"),
            new Place("audit", "filter", Act.READ_AUDIT, "a"),
            new Place("outbox", "feed", Act.READ_OUTBOX, "o"),
            new Place("old-cases", "clock", Act.CLEAR_OLD_CASES, "e"));

    private static final int MINUTES_OF_WARNING = 3;
    /** The page of one case, by that of all. */
    private static final Map<String, String> CASES = Map.of("inquiries", "inquiry", "matches", "match");
    private static final Set<String> WORDS_FIRST = Set.of("news", "event", "page");

    @Inject
    CurrentPerson me;

    @Inject
    ContentTypes types;

    @Inject
    InquiryQueue queue;

    @Inject
    HttpServletRequest request;

    private Long waiting;

    public List<Place> getPlaces() {
        return PLACES.stream().filter(place -> me.may(place.act(), null)).toList();
    }

    /** The kinds of content, in the order of menus. */
    public List<String> getKinds() {
        return types.kinds();
    }

    /** Those of which the desk may make new ones. */
    public List<String> getCreatable() {
        return types.all().stream().filter(Editions::isExtensible).map(type -> (String) type.kind()).toList();
    }

    /** Where a new one of a kind begins: with its words where its facts can be guessed. */
    public String newAddress(String kind) {
        return (WORDS_FIRST.contains(kind) ? "/desk/words?kind=" : "/desk/facts?kind=") + kind;
    }

    /** After how long without doing anything the page warns that the session is about to end. */
    public long getIdleMinutes() {
        return DeskSessions.IDLE.toMinutes() - MINUTES_OF_WARNING;
    }

    /** How many inquiries wait for this person. Asked once for a page. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = queue.waiting();
        }
        return waiting;
    }

    /** Whether this page belongs to a place: the page of one inquiry to that of all. */
    public boolean isHere(String place) {
        return here().startsWith("/desk/" + place) || here().startsWith("/desk/" + CASES.getOrDefault(place, place));
    }

    private String here() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String address = request.getRequestURI();
        return "/desk".equals(forwarded) ? "/desk/today" : address;
    }
}
