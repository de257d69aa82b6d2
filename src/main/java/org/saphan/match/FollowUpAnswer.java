package org.saphan.match;

/** How it goes, as a party sees it. */
public enum FollowUpAnswer {
    TALKS, SAMPLE, NDA, QUOTATION, CONTRACT, NOTHING_YET, STOPPED
}
