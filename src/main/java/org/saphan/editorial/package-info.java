/**
 * Editions of words, the steps they take towards the public, and links between contents.
 *
 * <p>Not here: any particular content type: those implement Editions.
 */
package org.saphan.editorial;
