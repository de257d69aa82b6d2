/**
 * Memoranda of understanding as living records.
 *
 * <p>Not here: news and events, which link to an MOU.
 */
package org.saphan.mou;
