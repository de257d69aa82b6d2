/**
 * Pictures and documents, kept in the database and served by their digest.
 *
 * <p>Not here: the site's own drawings, which are assets.
 */
package org.saphan.media;
