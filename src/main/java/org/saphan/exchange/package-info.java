/**
 * Brings content in from files.
 *
 * <p>Not here: pages.
 */
package org.saphan.exchange;
