package org.saphan.search;

import java.util.Optional;

/** A content type that stands in public lists says here what its row holds. */
public interface ListingSource {

    String kind();

    /** What the lists show of a content; empty when nothing of it is live. */
    Optional<ListingDraft> draft(long contentId);
}
