package org.saphan.platform.change;

import jakarta.enterprise.context.ApplicationScoped;

/** How far this node has followed the change log, and whether the database answers. Every request asks. */
@ApplicationScoped
public class ChangePosition {

    private volatile long position;
    private volatile boolean away;

    /** The last change this node has heard of. */
    public long position() {
        return position;
    }

    /** Whether the database failed to answer when it was last asked. */
    public boolean isDatabaseAway() {
        return away;
    }

    void reached(long position) {
        this.position = position;
    }

    void away(boolean away) {
        this.away = away;
    }
}
