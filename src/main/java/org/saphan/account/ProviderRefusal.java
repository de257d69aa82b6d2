package org.saphan.account;

/** Why somebody who came from the organisation’s provider stays outside. */
public enum ProviderRefusal {

    /** Nobody in service has this account, or its verified address. */
    UNKNOWN,
    /** The provider does not vouch for the address. */
    UNVERIFIED,
    /** Given up, too old, or not what was asked for. */
    UNFINISHED,
    /** The provider does not answer. */
    AWAY
}
