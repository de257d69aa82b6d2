package org.saphan.match.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.saphan.account.Person;
import org.saphan.inquiry.CaseStep;
import org.saphan.language.Language;
import org.saphan.match.CaseDesk;
import org.saphan.match.CompanyNames;
import org.saphan.match.Disclosure;
import org.saphan.match.Match;
import org.saphan.match.MatchStep;
import org.saphan.match.Matches;
import org.saphan.match.Matchmaking;
import org.saphan.match.Side;
import org.saphan.platform.time.Clocks;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Notices;

/** One match: {@code desk/match.xhtml}. Each step opens the page anew, so that all parts of it tell the same. */
@Named
@ViewScoped
public class MatchCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Matches matches;

    @Inject
    Matchmaking matchmaking;

    @Inject
    CaseDesk desk;

    @Inject
    CompanyNames names;

    @Inject
    Language reader;

    @Inject
    HttpServletRequest request;

    @Inject
    BaseAddress base;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private Long id;
    private transient Match match;
    private List<PartyCard> parties;
    private String reason;
    private Long second;

    public void load() {
        if (id != null) {
            match = matches.get(id);
            parties = Arrays.stream(Side.values()).map(match::party).map(party -> new PartyCard(party, names.of(party, reader))).toList();
            second = match.getSecond() == null ? null : match.getSecond().getId();
        }
    }

    private List<Matchmaking.Preparation> typed() {
        return parties.stream().map(PartyCard::typed).toList();
    }

    /** Keeps what was typed about both parties. */
    public String save() {
        matchmaking.prepare(id, typed());
        return done("match.notice.saved");
    }

    public String join() {
        matchmaking.join(id, second);
        return done("match.notice.saved");
    }

    /** With what was typed and not kept yet. */
    public String propose() {
        matchmaking.propose(id, typed(), base.of(request));
        return done("match.notice.proposed");
    }

    public String remind() {
        matchmaking.remind(id, base.of(request));
        return done("match.notice.reminded");
    }

    public String withdraw() {
        matchmaking.withdraw(id, reason, base.of(request));
        return done("match.notice.withdrawn");
    }

    public String follow() {
        matchmaking.follow(id);
        return done("match.notice.saved");
    }

    public String close() {
        matchmaking.close(id);
        return done("match.notice.closed");
    }

    private String done(String key) {
        notices.tell(key);
        return "/desk/match.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean can(String step) {
        return MatchStep.valueOf(step).startsFrom(getMatch().getState());
    }

    public Match getMatch() {
        if (match == null) {
            match = desk.match(id);
        }
        return match;
    }

    public boolean isLate() {
        return getMatch().getDueOn() != null && getMatch().getDueOn().isBefore(Clocks.today(clock));
    }

    public List<Person> getColleagues() {
        return matchmaking.colleagues(id);
    }

    public List<CaseStep> getTimeline() {
        return matches.timeline(id);
    }

    public List<Disclosure> getDisclosures() {
        return matches.disclosures(id);
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public List<PartyCard> getParties() {
        return parties;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getSecond() {
        return second;
    }

    public void setSecond(Long second) {
        this.second = second;
    }
}
