package org.saphan.account;

/** What a person may be charged with, in one language or in all. */
public enum Duty {
    WRITE, TRANSLATE, REVIEW, OFFICER, ADMINISTER
}
