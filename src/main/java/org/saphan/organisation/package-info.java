/**
 * Public partner bodies and the regions that they pair.
 *
 * <p>Not here: companies.
 */
package org.saphan.organisation;
