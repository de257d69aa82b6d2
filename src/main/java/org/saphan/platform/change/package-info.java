/**
 * The one feed of what became public; caches and indexes follow it.
 *
 * <p>Not here: who changed what: that is the audit trail.
 */
package org.saphan.platform.change;
