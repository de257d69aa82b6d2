package org.saphan.match.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.saphan.inquiry.Consents;
import org.saphan.match.OldCases;
import org.saphan.platform.settings.Site;
import org.saphan.platform.settings.SiteSetting;
import org.saphan.platform.web.Notices;

/** Cases that are made anonymous soon: {@code desk/old-cases.xhtml}. */
@Named
@ViewScoped
public class OldCaseList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    OldCases cases;

    @Inject
    Site site;

    @Inject
    Notices notices;

    private int page = 1;
    private String holding;
    private String reason;

    public List<OldCases.OldCase> getCases() {
        return cases.coming((page - 1) * PAGE, PAGE);
    }

    public long getPages() {
        return (cases.count() + PAGE - 1) / PAGE;
    }

    /** For how long closed cases are kept. */
    public int getMonths() {
        return site.number(SiteSetting.RETENTION_MONTHS);
    }

    /** For how long an inquiry is kept that nobody confirms. */
    public int getDays() {
        return Consents.UNCONFIRMED_DAYS;
    }

    public int getNoticeDays() {
        return OldCases.NOTICE_DAYS;
    }

    /** Asks for the reason. */
    public void ask(String kind, long id) {
        holding = kind + " " + id;
        reason = null;
    }

    public boolean isAsked(String kind, long id) {
        return (kind + " " + id).equals(holding);
    }

    public void hold(String kind, long id) {
        cases.hold(kind, id, reason);
        holding = null;
        notices.tell("privacy.notice.held");
    }

    public void letGo(String kind, long id) {
        cases.letGo(kind, id);
        notices.tell("privacy.notice.let_go");
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
