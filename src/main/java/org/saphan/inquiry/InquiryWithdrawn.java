package org.saphan.inquiry;

/** The sender took an inquiry back: what was begun because of it ends, in the same transaction. */
public record InquiryWithdrawn(long inquiryId) {
}
