/**
 * Events: when, where, for whom.
 *
 * <p>Not here: registrations and timetables.
 */
package org.saphan.event;
