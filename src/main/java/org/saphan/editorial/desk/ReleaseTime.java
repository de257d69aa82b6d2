package org.saphan.editorial.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.EditorialDesk;
import org.saphan.editorial.ReleasePlans;
import org.saphan.editorial.TimePassed;
import org.saphan.platform.time.Clocks;
import org.saphan.platform.web.Notices;

/** When languages that go live together do so: {@code WEB-INF/desk/release.xhtml}, beside the words and on the review. */
@Named
@RequestScoped
public class ReleaseTime {

    @Inject
    ReleasePlans plans;

    @Inject
    EditorialDesk desk;

    @Inject
    ContentTypes types;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private String typed;

    /** Whether languages of the content are planned together. */
    public boolean isPlanned(String kind, Long content) {
        return content != null && !plans.together(kind, content).isEmpty();
    }

    /** Null when they only wait for each other. */
    public Instant of(String kind, long content) {
        return plans.time(kind, content).orElse(null);
    }

    /** Whether the time has come and a language is still missing. */
    public boolean isLate(String kind, long content) {
        return plans.time(kind, content).filter(time -> !time.isAfter(clock.instant())).isPresent();
    }

    /** Whether all of them are approved and only the time, or nobody's click, holds them back. */
    public boolean isComplete(String kind, long content) {
        return !plans.complete(types.get(kind), content).isEmpty();
    }

    public void keep(String kind, long content) {
        plans.wait(types.get(kind), content, chosen());
        typed = null;
        notices.tell("editorial.notice.release_timed");
    }

    private Instant chosen() {
        try {
            return LocalDateTime.parse(Objects.requireNonNullElse(typed, "")).atZone(Clocks.BANGKOK).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new TimePassed();
        }
    }

    /** They wait for each other only, as before. */
    public void takeBack(String kind, long content) {
        plans.wait(types.get(kind), content, null);
        notices.tell("editorial.notice.release_untimed");
    }

    public void releaseNow(String kind, long content) {
        desk.releasePlanned(types.get(kind), content);
        notices.tell("editorial.notice.published");
    }

    /** As the field for date and time gives it, local to Bangkok. */
    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
