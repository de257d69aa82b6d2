/**
 * What programs ask of search: whether it is ready, what to suggest.
 *
 * <p>Not here: the pages of search (site, desk).
 */
package org.saphan.search.web;
