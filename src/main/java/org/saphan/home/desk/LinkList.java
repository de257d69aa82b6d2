package org.saphan.home.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.Job;
import org.saphan.editorial.Jobs;
import org.saphan.home.LinkCheck;
import org.saphan.home.LinkFinding;
import org.saphan.home.LinkWorker;
import org.saphan.platform.web.Notices;

/** Links that lead nowhere, and work in the background: {@code desk/links.xhtml}. */
@Named
@RequestScoped
public class LinkList {

    private static final int JOBS = 20;

    @Inject
    LinkCheck check;

    @Inject
    LinkWorker worker;

    @Inject
    Jobs jobs;

    @Inject
    CurrentPerson me;

    @Inject
    Notices notices;

    public void begin() {
        me.must(Act.REMARK, null);
        worker.begin();
        notices.tell("home.links.begun");
    }

    public boolean isRunning() {
        return worker.isRunning();
    }

    public List<LinkFinding> getFindings() {
        return check.findings();
    }

    public List<Job> getJobs() {
        return jobs.latest(JOBS);
    }
}
