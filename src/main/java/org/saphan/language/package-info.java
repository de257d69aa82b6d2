/**
 * The languages of the site and in which order a reader is shown them.
 *
 * <p>Not here: words: those are in bundles and editions.
 */
package org.saphan.language;
