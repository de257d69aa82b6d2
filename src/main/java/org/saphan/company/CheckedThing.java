package org.saphan.company;

/** What an officer checked of a company. */
public enum CheckedThing {
    REGISTRATION, VISIT, INTERVIEW
}
