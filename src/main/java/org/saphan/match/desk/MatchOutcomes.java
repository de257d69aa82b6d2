package org.saphan.match.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.saphan.account.Token;
import org.saphan.match.Amount;
import org.saphan.match.CaseDesk;
import org.saphan.match.Outcome;
import org.saphan.match.OutcomeDraft;
import org.saphan.match.OutcomeStage;
import org.saphan.match.Outcomes;
import org.saphan.match.Worth;
import org.saphan.media.Intake;
import org.saphan.platform.time.Clocks;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Notices;

/** The ledger of a match: {@code WEB-INF/desk/match/outcomes.xhtml}. */
@Named
@ViewScoped
public class MatchOutcomes implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Outcomes outcomes;

    @Inject
    CaseDesk desk;

    @Inject
    HttpServletRequest request;

    @Inject
    BaseAddress base;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private long id;
    private OutcomeStage stage = OutcomeStage.TALKS;
    private Worth worth;
    private BigDecimal amount;
    private String currency;
    private BigDecimal rate;
    private LocalDate rateDate;
    private LocalDate happenedOn;
    private String words;
    private transient Part evidence;
    private Long corrects;
    private String formKey = Token.make().words();

    @PostConstruct
    void open() {
        id = Long.parseLong(request.getParameter("id"));
        clear();
    }

    private void clear() {
        corrects = null;
        worth = null;
        amount = null;
        words = null;
        evidence = null;
        happenedOn = Clocks.today(clock);
        rateDate = happenedOn;
        rate = outcomes.lastRate().orElse(null);
        formKey = Token.make().words();
    }

    public List<Outcome> getAll() {
        return outcomes.of(desk.match(id));
    }

    /** Whether no other row stands in its place. */
    public boolean isStanding(Outcome outcome) {
        return Outcomes.standing(getAll()).stream().anyMatch(each -> each.getId().equals(outcome.getId()));
    }

    public String keep() throws IOException {
        Amount money = amount == null && worth == null ? null : new Amount(worth, amount, currency, rate, rateDate);
        Intake.Accepted file = evidence == null ? null : Intake.take(evidence.getSubmittedFileName(), evidence.getInputStream());
        OutcomeDraft draft = new OutcomeDraft(stage, money, happenedOn, words, file);
        if (corrects == null) {
            outcomes.record(id, draft, formKey, base.of(request));
        } else {
            outcomes.correct(corrects, draft, formKey, base.of(request));
        }
        notices.tell("followup.notice.kept");
        return "/desk/match.xhtml?faces-redirect=true&id=" + id;
    }

    /** Begins a row that will stand in the place of this one. */
    public void correct(long outcome) {
        Outcome wrong = getAll().stream().filter(each -> each.getId() == outcome).findFirst().orElseThrow();
        corrects = outcome;
        stage = wrong.getStage();
        happenedOn = wrong.getHappenedOn();
        words = wrong.getWords();
        if (wrong.getAmount() != null) {
            worth = wrong.getAmount().getWorth();
            amount = wrong.getAmount().getAmount();
            currency = wrong.getAmount().getCurrency();
            rate = wrong.getAmount().getJpyPerThb();
            rateDate = wrong.getAmount().getRateDate();
        }
    }

    public OutcomeStage[] getStages() {
        return OutcomeStage.values();
    }

    public Worth[] getWorths() {
        return Worth.values();
    }

    public List<String> getCurrencies() {
        return Amount.CURRENCIES;
    }

    public boolean isCorrecting() {
        return corrects != null;
    }

    public OutcomeStage getStage() {
        return stage;
    }

    public void setStage(OutcomeStage stage) {
        this.stage = stage;
    }

    public Worth getWorth() {
        return worth;
    }

    public void setWorth(Worth worth) {
        this.worth = worth;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    public LocalDate getRateDate() {
        return rateDate;
    }

    public void setRateDate(LocalDate rateDate) {
        this.rateDate = rateDate;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }

    /** Stands in the form: sent again it records nothing twice. */
    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
