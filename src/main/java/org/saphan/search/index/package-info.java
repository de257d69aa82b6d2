/**
 * The search index: what stands in it, how it is asked, and where it is kept: in a folder of the node, or in OpenSearch.
 *
 * <p>Not here: which contents there are and when they changed (search), how text is cut (text).
 */
package org.saphan.search.index;
