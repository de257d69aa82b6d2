/**
 * Servlet plumbing: the front filter, the page cache, fingerprinted assets, logs, health and metrics.
 *
 * <p>Not here: the addresses of pages, which home lists.
 */
package org.saphan.platform.web;
