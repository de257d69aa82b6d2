package org.saphan.platform.time;

/** How exactly a date is known. */
public enum Precision {
    DAY, MONTH, MID_YEAR, YEAR
}
