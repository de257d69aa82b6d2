package org.saphan.match;

/** How certain an amount is. */
public enum Worth {
    EXPECTED, SIGNED, REALISED
}
