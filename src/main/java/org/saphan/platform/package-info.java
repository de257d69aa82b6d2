/**
 * What every module stands on and that knows none of them.
 *
 * <p>Not here: anything that names a content type.
 */
package org.saphan.platform;
