/**
 * The trail of who did what to which content.
 *
 * <p>Not here: technical logs.
 */
package org.saphan.audit;
