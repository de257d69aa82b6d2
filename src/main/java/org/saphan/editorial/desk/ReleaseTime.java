package org.saphan.editorial.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.saphan.editorial.ContentRow;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.EditorialDesk;
import org.saphan.editorial.LateReleases;
import org.saphan.editorial.ReleasePlan;
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
    LateReleases releases;

    @Inject
    Locale locale;

    private String typed;
    private ReleasePlan plan;
    private List<LateReleases.Late> all;

    /** The plan of the content that the page is about; one without languages while each goes by itself. */
    public ReleasePlan plan(String kind, Long content) {
        plan = content == null ? null : plans.of(kind, content);
        return plan;
    }

    /** What its languages wait for after their time has come; null when they are not late. */
    public LateReleases.Late late(String kind, long content) {
        return releases.of(kind, content).orElse(null);
    }

    /** The same for a row of a list. */
    public LateReleases.Late lateIn(ContentRow row) {
        if (all == null) {
            all = releases.all();
        }
        return all.stream().filter(each -> each.content().getId() == row.getId() && each.content().getKind().equals(row.getKind())).findFirst().orElse(null);
    }

    /** The names of the languages that a late release waits for, in a list. */
    public String names(LateReleases.Late each) {
        return each.missing().stream().map(language -> language.locale().getDisplayLanguage(locale)).collect(Collectors.joining(" · "));
    }

    /** Whether all of them are approved and only the time, or nobody's click, holds them back. */
    public boolean isComplete(String kind, long content) {
        return !plans.complete(types.get(kind), content).isEmpty();
    }

    public void keep(String kind, long content) {
        plans.wait(types.get(kind), content, chosen());
        told("release.notice.timed");
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
        told("release.notice.untimed");
    }

    public void releaseNow(String kind, long content) {
        desk.releasePlanned(types.get(kind), content);
        told("editorial.notice.published");
    }

    private void told(String notice) {
        typed = null;
        notices.tell(notice);
    }

    /** As the field for date and time gives it, local to Bangkok: what was typed, else the time that is set. */
    public String getTyped() {
        return typed != null || plan == null || plan.time() == null ? typed : LocalDateTime.ofInstant(plan.time(), Clocks.BANGKOK).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
