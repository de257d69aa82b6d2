package org.saphan.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A content type that stands in public lists says here what its row holds. */
public interface ListingSource {

    String kind();

    /** What the lists show of a content; empty when nothing of it is live. */
    Optional<ListingDraft> draft(long contentId);

    /** The same for many at once; what nothing is live of is left out. Large kinds read them together. */
    default Map<Long, ListingDraft> drafts(Collection<Long> contentIds) {
        Map<Long, ListingDraft> drafts = new LinkedHashMap<>();
        contentIds.forEach(id -> draft(id).ifPresent(draft -> drafts.put(id, draft)));
        return drafts;
    }
}
