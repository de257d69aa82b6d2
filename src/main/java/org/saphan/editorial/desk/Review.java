package org.saphan.editorial.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Edition;
import org.saphan.editorial.Editions;
import org.saphan.editorial.EditorialDesk;
import org.saphan.editorial.EditionState;
import org.saphan.editorial.StaleWords;
import org.saphan.editorial.TimePassed;
import org.saphan.editorial.web.PhaseMemory;
import org.saphan.platform.NotFound;
import org.saphan.platform.time.Clocks;
import org.saphan.platform.web.Notices;

/** The second pair of eyes: what an edition changes, and what is to become of it: {@code desk/review.xhtml}. */
@Named
@ViewScoped
public class Review extends ContentPage {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ContentTypes types;

    @Inject
    transient EditorialDesk desk;

    @Inject
    transient CurrentPerson me;

    @Inject
    transient Notices notices;

    private Long editionId;
    private int version;
    private String why;
    private String time;
    private String leadsTo;
    private final Map<String, String> fieldRemarks = new HashMap<>();

    /** @throws NotFound when nothing in this language is live or on its way */
    public void load() {
        Editions<?> editions = editions();
        Edition shown = editions.working(getId(), getLanguage()).map(Edition.class::cast)
                .or(() -> editions.live(getId(), getLanguage()).map(Edition.class::cast)).orElseThrow(() -> new NotFound(getKind(), getId()));
        editionId = shown.getId();
        version = shown.getVersion();
    }

    /** What is done to an edition of its type. */
    @FunctionalInterface
    private interface Decision {

        void take(Editions<Edition> editions, Edition edition);
    }

    /** On exactly the words that this page showed. */
    private void act(Decision decision, String notice) {
        take(decision);
        why = null;
        load();
        notices.tell(notice);
    }

    @SuppressWarnings("unchecked")
    private void take(Decision decision) {
        Editions<Edition> editions = (Editions<Edition>) editions();
        Edition edition = editions.get(editionId);
        if (edition.getVersion() != version) {
            throw new StaleWords();
        }
        decision.take(editions, edition);
    }

    /** Leaves a remark on one field, without deciding anything. */
    public void remarkOn(String field) {
        Edition edition = getEdition();
        desk.remark(editions(), edition, field, fieldRemarks.get(field));
        fieldRemarks.remove(field);
        notices.tell("editorial.notice.remarked");
    }

    /** What is being written on each field. */
    public Map<String, String> getFieldRemarks() {
        return fieldRemarks;
    }

    public void approve() {
        act(desk::approve, "editorial.notice.approved");
    }

    /** Both at once, where nothing has to be waited for. */
    public void approveAndPublish() {
        act((editions, edition) -> desk.approveAndPublish(editions, edition), "editorial.notice.published");
    }

    public void publish() {
        act((editions, edition) -> desk.publishTogether(editions, List.of(edition)), "editorial.notice.published");
    }

    public void sendBack() {
        String remark = why;
        act((editions, edition) -> desk.sendBack(editions, edition, remark), "editorial.notice.sent_back");
    }

    public void schedule() {
        act((editions, edition) -> desk.schedule(editions, List.of(edition), chosenTime()), "editorial.notice.scheduled");
    }

    private java.time.Instant chosenTime() {
        try {
            return LocalDateTime.parse(Objects.requireNonNullElse(time, "")).atZone(Clocks.BANGKOK).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new TimePassed();
        }
    }

    public void unschedule() {
        act(desk::unschedule, "editorial.notice.unscheduled");
    }

    public void publishInEmergency() {
        String remark = why;
        act((editions, edition) -> desk.publishInEmergency(editions, edition, remark), "editorial.notice.emergency");
    }

    public void confirm() {
        act(desk::confirm, "editorial.notice.confirmed");
    }

    /** Leads away: afterwards there may be nothing left to look at. */
    public String retire() {
        take((editions, edition) -> desk.retire(editions, edition, why, leadsTo));
        notices.tell("editorial.notice.retired");
        return "/desk/content?faces-redirect=true&kind=" + getKind();
    }

    private Editions<?> editions() {
        return types.get(getKind());
    }

    public Edition getEdition() {
        return PhaseMemory.recall(this, "edition", () -> editionId == null ? null : editions().get(editionId));
    }

    /** Whether this person may decide on it: not what they submitted or published themselves. */
    public boolean isMine() {
        Edition edition = getEdition();
        return Objects.equals(edition.getState() == EditionState.LIVE ? edition.getEmergencyBy() : edition.getSubmittedBy(), me.id());
    }

    public boolean isDecidable() {
        return me.may(Act.APPROVE, getLanguage()) && !isMine();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    /** The slug of what takes the place of something retired. */
    public String getLeadsTo() {
        return leadsTo;
    }

    public void setLeadsTo(String leadsTo) {
        this.leadsTo = leadsTo;
    }
}
