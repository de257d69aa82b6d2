package org.saphan.match;

/** Why a party does not want to be introduced. Only officers read it. */
public enum DeclineReason {
    NO_CAPACITY, NOT_FITTING, NOT_NOW, KNOWN_ALREADY, COMPETITOR, OTHER
}
