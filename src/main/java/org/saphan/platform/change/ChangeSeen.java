package org.saphan.platform.change;

/** This node has heard that the public side changed, here or on another node. */
public record ChangeSeen(long position) {
}
