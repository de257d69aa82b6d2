/**
 * The site's own sentences, and how words are cut, sorted and cleaned, by ICU and jsoup.
 *
 * <p>Not here: content, which lives in editions.
 */
package org.saphan.platform.text;
