/**
 * The front page, the list of all public addresses, the site map and the feeds: the only package that knows all others.
 *
 * <p>Not here: anything others could use.
 */
package org.saphan.home;
