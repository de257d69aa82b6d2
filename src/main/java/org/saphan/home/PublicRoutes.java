package org.saphan.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saphan.platform.web.Routes;

/** Every public address after the language, on one screen. */
@ApplicationScoped
public class PublicRoutes implements Routes {

    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final Set<String> SEND = Set.of("POST");
    private static final Set<String> BOTH = Set.of("GET", "HEAD", "POST");

    /** Address → view or servlet, with the content type whose slug it holds, if any. */
    enum Address {
        FRONT("", "/site/home/front.xhtml", null),
        COMPANIES("companies", "/site/company/directory.xhtml", null),
        COMPANY("companies/{slug}", "/site/company/profile.xhtml", "company"),
        NEEDS("needs", "/site/need/list.xhtml", null),
        NEED("needs/{slug}", "/site/need/need.xhtml", "need"),
        INDUSTRIES("industries", "/site/industry/list.xhtml", null),
        INDUSTRY("industries/{slug}", "/site/industry/profile.xhtml", "industry"),
        ORGANISATIONS("organisations", "/site/organisation/list.xhtml", null),
        ORGANISATION("organisations/{slug}", "/site/organisation/profile.xhtml", "organisation"),
        MOUS("mou", "/site/mou/list.xhtml", null),
        MOU("mou/{slug}", "/site/mou/record.xhtml", "mou"),
        NEWS_LIST("news", "/site/news/list.xhtml", null),
        NEWS("news/{slug}", "/site/news/article.xhtml", "news"),
        EVENTS("events", "/site/event/list.xhtml", null),
        EVENT_CALENDAR("events/{slug}/event.ics", "/site/event/calendar", null),
        EVENT("events/{slug}", "/site/event/event.xhtml", "event"),
        SEARCH("search", "/site/search/results.xhtml", null),
        SUGGESTIONS("search/suggestions.json", "/site/search/suggestions", null),
        SEARCH_SAVE("search/save", "/site/search/save", null),
        SEARCH_SAVE_SENT("search/save/sent", "/site/search/sent.xhtml", null),
        SEARCH_CONFIRM("search/confirm/{token}", "/site/search/confirm", null),
        SEARCH_MINE("search/mine/{token}", "/site/search/mine", null),
        SEARCH_OFF("search/off/{token}", "/site/search/off", null),
        SEARCH_GONE("search/removed", "/site/search/removed.xhtml", null),
        FEED("feed.atom", "/site/home/feed", null),
        SITE_MAP("sitemap", "/site/home/sitemap.xhtml", null),
        INQUIRY("inquiry", "/site/inquiry/form", null),
        INQUIRY_SENT("inquiry/sent", "/site/inquiry/sent.xhtml", null),
        INQUIRY_ERASED("inquiry/erased", "/site/inquiry/erased.xhtml", null),
        INQUIRY_CONFIRM("inquiry/confirm/{token}", "/site/inquiry/confirm", null),
        INQUIRY_STATUS("inquiry/status/{token}", "/site/inquiry/status", null),
        INQUIRY_DATA("inquiry/status/{token}/data.json", "/site/inquiry/data", null),
        MATCH("match/{token}", "/site/match/answer", null),
        MATCH_CALENDAR("match/{token}/meeting.ics", "/site/match/calendar", null),
        MATCH_DATA("match/{token}/data.json", "/site/match/data", null),
        MATCH_FILE("match/{token}/file", "/site/match/file", null),
        TRANSLATION_WISH("translation-wish", "/site/translation/wish", null),
        PAGE("{slug}", "/site/page/page.xhtml", "page");

        /** Of what is not only read. */
        private static final Map<Address, Set<String>> METHODS = Map.of(TRANSLATION_WISH, SEND, INQUIRY, BOTH, INQUIRY_CONFIRM, BOTH, INQUIRY_STATUS, BOTH,
                MATCH, BOTH, SEARCH_SAVE, BOTH, SEARCH_CONFIRM, BOTH, SEARCH_MINE, BOTH, SEARCH_OFF, BOTH);

        private final String pattern;
        private final String target;
        private final String kind;
        private final Pattern match;

        Address(String pattern, String target, String kind) {
            this.pattern = pattern;
            this.target = target;
            this.kind = kind;
            this.match = Pattern.compile(pattern.replace(".", "\\.").replace("{slug}", "([a-z0-9][a-z0-9-]{0,119})").replace("{token}", "([A-Za-z0-9_-]{43})"));
        }

        Optional<Route> answer(String path) {
            Matcher matcher = match.matcher(path);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String name = pattern.contains("{token}") ? "?token=" : "?slug=";
            String filled = matcher.groupCount() > 0 ? target + name + matcher.group(1) : target;
            return Optional.of(new Route(name(), filled, METHODS.getOrDefault(this, READ)));
        }
    }

    @Override
    public Optional<Route> find(String path) {
        return Arrays.stream(Address.values()).flatMap(address -> address.answer(path).stream()).findFirst();
    }

    @Override
    public String path(String kind, String slug) {
        return Arrays.stream(Address.values()).filter(address -> kind.equals(address.kind)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind)).pattern.replace("{slug}", slug);
    }

    @Override
    public Optional<Map.Entry<String, String>> content(String path) {
        for (Address address : Address.values()) {
            Matcher matcher = address.match.matcher(path);
            if (address.kind != null && matcher.matches()) {
                return Optional.of(Map.entry(address.kind, matcher.group(1)));
            }
        }
        return Optional.empty();
    }
}
