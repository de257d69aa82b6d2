/**
 * News items.
 *
 * <p>Not here: the feed, which home writes.
 */
package org.saphan.news;
