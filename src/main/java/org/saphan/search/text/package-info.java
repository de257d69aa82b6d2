/**
 * Text of three scripts as search sees it: folded, and cut into atoms between which a word may begin or end.
 *
 * <p>Not here: what is indexed and how it is asked (index).
 */
package org.saphan.search.text;
