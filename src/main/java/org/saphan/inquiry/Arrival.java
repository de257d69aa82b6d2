package org.saphan.inquiry;

import java.util.Set;

/**
 * How a form came.
 *
 * @param from the network address; only digests of it are kept
 * @param signs of spam
 */
public record Arrival(String from, Set<SpamSign> signs) {
}
