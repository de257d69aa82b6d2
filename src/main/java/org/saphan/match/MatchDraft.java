package org.saphan.match;

import java.util.List;
import org.saphan.inquiry.Contact;
import org.saphan.language.Language;

/**
 * Who is to be brought together: one seeker, and one or more candidates.
 *
 * @param inquiryId from which it comes; null when an officer begins it
 * @param seekerId the seeker's company in the directory; may be null when it comes from an inquiry
 * @param needId what it is about; or null
 * @param contact whom to ask at the seeker's; not looked at when it comes from an inquiry
 * @param language in which the seeker is written to; not looked at when it comes from an inquiry
 * @param industry code, or null
 * @param cooperation code, or null
 * @param sought what the seeker looks for, in words; only officers read it
 * @param candidateIds companies of the directory
 */
public record MatchDraft(Long inquiryId, Long seekerId, Long needId, Contact contact, Language language,
        String industry, String cooperation, String sought, List<Long> candidateIds) {
}
