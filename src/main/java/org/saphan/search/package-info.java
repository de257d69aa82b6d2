/**
 * The listing that every public list reads, its facets and its words.
 *
 * <p>Not here: how a content type fills its row: each implements ListingSource.
 */
package org.saphan.search;
