/**
 * Reference data (industries, regions, kinds of cooperation, certifications) and the profiles of industries.
 *
 * <p>Not here: companies.
 */
package org.saphan.industry;
