package org.saphan.need;

/** Whether the company seeks or offers. */
public enum Direction {
    SEEK, OFFER
}
