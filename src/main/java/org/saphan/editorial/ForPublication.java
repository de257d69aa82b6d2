package org.saphan.editorial;

/** The group of constraints that a draft may break but a submitted edition may not. */
public interface ForPublication {
}
