/**
 * Dates and clocks as readers of three languages write them.
 *
 * <p>Not here: working days and deadlines.
 */
package org.saphan.platform.time;
