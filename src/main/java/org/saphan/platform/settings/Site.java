package org.saphan.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.saphan.platform.change.ChangeSeen;

/** What administrators have set: a few words that every page needs, kept in memory and read anew after the change feed has moved on. */
@ApplicationScoped
public class Site {

    @Inject
    SavedSettings saved;

    private volatile Map<String, String> known;

    /** Words in a language, by its tag; empty when none are set. */
    public String words(SiteSetting setting, String language) {
        return values().getOrDefault(setting.key(language), "");
    }

    /** What is the same in every language; empty when it is not set. */
    public String value(SiteSetting setting) {
        return values().getOrDefault(setting.name(), "");
    }

    /** As set, or as delivered. */
    public int number(SiteSetting setting) {
        String value = value(setting);
        return value.isEmpty() ? setting.getUsual() : Integer.parseInt(value);
    }

    public Optional<Instant> moment(SiteSetting setting) {
        return Optional.of(value(setting)).filter(value -> !value.isEmpty()).map(Instant::parse);
    }

    /** Whether there is a notice for that time. */
    public boolean isNoticeDue(Instant now) {
        return moment(SiteSetting.NOTICE_FROM).map(from -> !from.isAfter(now)).orElse(true)
                && moment(SiteSetting.NOTICE_UNTIL).map(until -> until.isAfter(now)).orElse(true);
    }

    private Map<String, String> values() {
        Map<String, String> now = known;
        if (now == null) {
            now = saved.read();
            known = now;
        }
        return now;
    }

    /** Read at once, so that no page has to wait for it. */
    void readAnew(@Observes ChangeSeen change) {
        known = saved.read();
    }
}
