package org.saphan.match;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphan.account.Person;
import org.saphan.company.Company;
import org.saphan.inquiry.CaseFile;
import org.saphan.inquiry.Contact;
import org.saphan.inquiry.Inquiry;
import org.saphan.language.Language;
import org.saphan.need.Need;

/** Two companies that an officer brings together. Several candidates for one seeker are as many matches of one inquiry. */
@Entity
@Table(name = "match_request")
public class Match extends CaseFile {

    @Enumerated(EnumType.STRING)
    private MatchState state = MatchState.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "inquiry_id", updatable = false)
    private Inquiry inquiry;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "need_id")
    private Need need;

    private String industry;
    private String cooperation;
    private String sought;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "second_id")
    private Person second;

    @OneToMany(mappedBy = "match", cascade = CascadeType.PERSIST)
    private List<Party> parties = new ArrayList<>();

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "introduced_at")
    private Instant introducedAt;

    protected Match() {
    }

    /** @param inquiry from which it comes, or null */
    public Match(String reference, Inquiry inquiry, Person owner, Instant createdAt, boolean demonstration) {
        super(demonstration);
        numbered(reference);
        this.inquiry = inquiry;
        ownedBy(owner);
        createdAt(createdAt);
    }

    /** @param sought what the seeker looks for, in the officer's words */
    public Match seeks(Need need, String industry, String cooperation, String sought) {
        this.need = need;
        this.industry = industry;
        this.cooperation = cooperation;
        this.sought = sought;
        return this;
    }

    public Party add(Side side, Company company, String country, Language language, Contact contact) {
        Party party = new Party(this, side, company, country, language, contact);
        parties.add(party);
        return party;
    }

    /** Only {@link MatchSteps} moves it. */
    void moves(MatchStep step, Instant at) {
        state = step.end();
        if (step == MatchStep.PROPOSE) {
            proposedAt = at;
        }
        if (step == MatchStep.INTRODUCE) {
            introducedAt = at;
        }
        closedAt(state.isOver() ? at : null);
    }

    @Override
    protected void due(LocalDate day) {
        super.due(day);
    }

    @Override
    protected void ownedBy(Person officer) {
        super.ownedBy(officer);
    }

    void expires(LocalDate day) {
        expiresOn = day;
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    /** The officer of the other side. */
    void joinedBy(Person second) {
        this.second = second;
    }

    /** Who seeks wants to be forgotten; the candidate stays. */
    void forgetSeeker() {
        party(Side.SEEKER).becomeAnonymous();
        sought = null;
    }

    void becomeAnonymous(Instant at) {
        parties.forEach(Party::becomeAnonymous);
        sought = null;
        anonymousSince(at);
    }

    public Party party(Side side) {
        return parties.stream().filter(party -> party.getSide() == side).findFirst().orElseThrow();
    }

    /** The languages of the desks that deal with it: those of the two countries. */
    public Set<Language> desks() {
        return parties.stream().map(party -> Language.ofCountry(party.getCountry())).collect(Collectors.toSet());
    }

    public MatchState getState() {
        return state;
    }

    /** Null when it does not come from an inquiry. */
    public Inquiry getInquiry() {
        return inquiry;
    }

    public Need getNeed() {
        return need;
    }

    public String getIndustry() {
        return industry;
    }

    public String getCooperation() {
        return cooperation;
    }

    public String getSought() {
        return sought;
    }

    public Person getSecond() {
        return second;
    }

    /** The last day on which a party may answer. */
    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    /** When whoever had not answered was reminded last; null for never. */
    public Instant getRemindedAt() {
        return remindedAt;
    }

    public Instant getIntroducedAt() {
        return introducedAt;
    }
}
