/**
 * What a company seeks or offers, published for a time.
 *
 * <p>Not here: matches made from it.
 */
package org.saphan.need;
