/**
 * Finds the reader's language and the view for an address.
 *
 * <p>Not here: the list of addresses.
 */
package org.saphan.language.web;
