package org.saphan.match.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.saphan.match.CaseDesk;
import org.saphan.match.FollowUp;
import org.saphan.match.FollowUps;
import org.saphan.match.Meeting;
import org.saphan.match.MeetingPlan;
import org.saphan.match.MeetingState;
import org.saphan.match.Meetings;
import org.saphan.platform.time.Clocks;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Notices;

/** The meetings of a match and what follows: {@code WEB-INF/desk/match/meeting.xhtml}. */
@Named
@ViewScoped
public class MatchMeetings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Meetings meetings;

    @Inject
    FollowUps followUps;

    @Inject
    CaseDesk desk;

    @Inject
    HttpServletRequest request;

    @Inject
    BaseAddress base;

    @Inject
    Notices notices;

    private long id;
    private MeetingPlan plan = new MeetingPlan();
    private Long changing;
    private int version;

    @PostConstruct
    void open() {
        id = Long.parseLong(request.getParameter("id"));
    }

    public List<Meeting> getMeetings() {
        return meetings.of(desk.match(id));
    }

    public List<FollowUp> getFollowUps() {
        return followUps.of(desk.match(id));
    }

    /** Whether a new meeting may be arranged now. */
    public boolean isArrangeable() {
        return desk.match(id).getState().isMeetable() && getMeetings().stream().noneMatch(meeting -> meeting.getState() == MeetingState.PLANNED);
    }

    /** Arranges a new meeting, or keeps the changes of the chosen one. */
    public void keep() {
        if (changing == null) {
            meetings.arrange(id, plan, base.of(request));
        } else {
            meetings.move(changing, version, plan, base.of(request));
        }
        forget();
        notices.tell("followup.notice.kept");
    }

    public void change(long meeting) {
        Meeting chosen = meetings.of(desk.match(id), meeting);
        changing = meeting;
        version = chosen.getVersion();
        plan = chosen.getPlan();
    }

    public void forget() {
        changing = null;
        plan = new MeetingPlan();
    }

    /** The match moves with it: the whole page is shown anew. */
    public String held(long meeting) {
        meetings.held(meeting, base.of(request));
        notices.tell("followup.notice.kept");
        return "/desk/match.xhtml?faces-redirect=true&id=" + id;
    }

    public void missed(long meeting) {
        meetings.missed(meeting);
        forget();
    }

    public void cancel(long meeting) {
        meetings.cancel(meeting, base.of(request));
        forget();
    }

    /** Local to Bangkok. */
    public LocalDateTime getStarts() {
        return plan.getStartsAt() == null ? null : LocalDateTime.ofInstant(plan.getStartsAt(), Clocks.BANGKOK);
    }

    public void setStarts(LocalDateTime starts) {
        plan.setStartsAt(starts == null ? null : starts.atZone(Clocks.BANGKOK).toInstant());
    }

    public MeetingPlan getPlan() {
        return plan;
    }

    public boolean isChanging() {
        return changing != null;
    }
}
