/**
 * What readers wish to see translated.
 *
 * <p>Not here: the workflow of a translation.
 */
package org.saphan.translation;
