/**
 * Companies in the directory: their facts, their words in each language, and what was seen of them.
 *
 * <p>Not here: who may publish (editorial), how lists are made (search), what visitors ask a company (inquiry).
 */
package org.saphan.company;
