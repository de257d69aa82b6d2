package org.saphan.match;

/** What a party said to a proposal. */
public enum Answer {
    NONE, ACCEPTED, DECLINED
}
