package org.saphan.inquiry;

/** Nothing personal is in an inquiry any more: whoever copied something from it forgets it, too, in the same transaction. */
public record InquiryErased(long inquiryId) {
}
