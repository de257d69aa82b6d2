/**
 * Editable pages such as the privacy notice.
 *
 * <p>Not here: pages made of lists.
 */
package org.saphan.page;
