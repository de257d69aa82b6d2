package org.saphan.editorial.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.BulkPublishing;
import org.saphan.editorial.Contents;
import org.saphan.editorial.EditionState;
import org.saphan.editorial.Job;
import org.saphan.editorial.Jobs;
import org.saphan.editorial.Waiting;

/** Publishing everything that is approved, or some of it, at once: {@code desk/publish.xhtml}. */
@Named
@ViewScoped
public class PublishMany implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 2000;

    @Inject
    Contents contents;

    @Inject
    BulkPublishing publishing;

    @Inject
    Jobs jobs;

    @Inject
    CurrentPerson me;

    private Set<String> left = new java.util.HashSet<>();
    private Long job;

    public List<Waiting> getApproved() {
        return contents.waiting(List.of(EditionState.APPROVED), MOST).stream()
                .filter(each -> me.may(Act.PUBLISH, each.getEdition().getLanguage())).toList();
    }

    /** Takes one out of what will be published, or in again. */
    public void toggle(Waiting each) {
        String name = name(each);
        if (!left.remove(name)) {
            left.add(name);
        }
    }

    public boolean isChosen(Waiting each) {
        return !left.contains(name(each));
    }

    private static String name(Waiting each) {
        return each.getKind() + each.getEdition().getId();
    }

    public int getCount() {
        return (int) getApproved().stream().filter(this::isChosen).count();
    }

    public void publish() {
        List<BulkPublishing.Target> targets = new ArrayList<>();
        getApproved().stream().filter(this::isChosen).forEach(each -> targets.add(new BulkPublishing.Target(each.getKind(), each.getEdition().getId())));
        job = publishing.publish(targets);
    }

    /** The running or finished job; null before the first. */
    public Job getJob() {
        return job == null ? null : jobs.get(job);
    }

    public boolean isRunning() {
        return job != null && !getJob().isEnded();
    }
}
