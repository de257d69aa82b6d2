package org.saphan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.platform.change.ChangePosition;
import org.saphan.platform.settings.Setting;
import org.saphan.search.index.ContentIndex;
import org.saphan.search.index.SearchIndex;

/** How far the index and the database are apart. */
@ApplicationScoped
public class IndexComparison {

    private static final Logger LOG = Logger.getLogger(IndexComparison.class.getName());

    @Inject
    SearchIndex search;

    @Inject
    IndexFeed feed;

    @Inject
    ChangePosition change;

    private volatile long differing = -1;

    /** How many changes the index does not hold yet; -1 when the database does not say. */
    public long behind() {
        if (change.isDatabaseAway()) {
            return -1;
        }
        try {
            return Math.max(0, feed.position() - search.state().position());
        } catch (RuntimeException away) {
            return -1;
        }
    }

    /** How many contents differ in the index and in the database; -1 when nobody has compared them. */
    public long differing() {
        return differing;
    }

    /** When the settings ask for it. */
    synchronized void begin(ContentIndex index) {
        if (!Setting.SEARCH_CHECK.isOn()) {
            return;
        }
        try {
            differing = feed.differences(index).size();
            LOG.log(differing == 0 ? Level.INFO : Level.SEVERE, "Contents that differ in index and database: {0}", differing);
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, "The search index is not compared with the database", failed);
        }
    }
}
