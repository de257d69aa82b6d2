package org.saphan.home.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditReading;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Contents;
import org.saphan.editorial.EditionState;
import org.saphan.editorial.LateReleases;
import org.saphan.editorial.Waiting;
import org.saphan.translation.Assignments;

/** What waits for this person, and what colleagues did last: {@code desk/today.xhtml}. */
@Named
@RequestScoped
public class Today {

    private static final int MOST = 50;
    private static final int LAST = 12;

    @Inject
    Contents contents;

    @Inject
    LateReleases releases;

    @Inject
    Assignments assignments;

    @Inject
    ContentTypes types;

    @Inject
    AuditReading trail;

    @Inject
    CurrentPerson me;

    private List<Waiting> toReview;
    private List<Waiting> toPublish;
    private List<Waiting> toChange;
    private List<Waiting> drafts;
    private List<Waiting> unconfirmed;
    private List<LateReleases.Late> late;

    @PostConstruct
    void load() {
        toReview = contents.waiting(List.of(EditionState.IN_REVIEW), MOST).stream()
                .filter(each -> may(Act.APPROVE, each) && !mine(each.getEdition().getSubmittedBy())).toList();
        toPublish = contents.waiting(List.of(EditionState.APPROVED), MOST).stream().filter(each -> may(Act.PUBLISH, each)).toList();
        toChange = contents.waiting(List.of(EditionState.CHANGES_REQUESTED), MOST).stream()
                .filter(each -> may(Act.SUBMIT, each) && mine(each.getEdition().getWrittenBy())).toList();
        drafts = contents.waiting(List.of(EditionState.DRAFT), MOST).stream().filter(each -> mine(each.getEdition().getWrittenBy())).toList();
        late = releases.all();
        unconfirmed = contents.unconfirmed().stream()
                .filter(each -> may(Act.CONFIRM_EMERGENCY, each) && !mine(each.getEdition().getEmergencyBy())).toList();
    }

    private boolean may(Act act, Waiting waiting) {
        return me.may(act, waiting.getEdition().getLanguage());
    }

    private boolean mine(Long person) {
        return person != null && person == me.id();
    }

    public boolean isNothingWaiting() {
        return toReview.isEmpty() && toPublish.isEmpty() && toChange.isEmpty() && getTasks().isEmpty() && late.isEmpty() && drafts.isEmpty() && unconfirmed.isEmpty();
    }

    public List<Waiting> getToReview() {
        return toReview;
    }

    public List<Waiting> getToPublish() {
        return toPublish;
    }

    public List<Waiting> getToChange() {
        return toChange;
    }

    public List<Waiting> getDrafts() {
        return drafts;
    }

    public List<Waiting> getUnconfirmed() {
        return unconfirmed;
    }

    /** Languages that were to go live together by now and wait for one that is not approved. */
    public List<LateReleases.Late> getLate() {
        return late;
    }

    /** What this person is to translate. */
    public List<Assignments.Task> getTasks() {
        return assignments.own();
    }

    /** What the content of an entry is called now. */
    public String title(AuditEntry entry) {
        return contents.row(types.get(entry.getKind()), entry.getContent()).getTitle();
    }

    public List<AuditReading.Line> getLastDone() {
        return trail.lastDone(LAST);
    }
}
