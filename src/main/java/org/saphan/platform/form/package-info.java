/**
 * What guards forms that everybody may send: seals, stamps, and counts of who sends how often.
 *
 * <p>Not here: what forms hold.
 */
package org.saphan.platform.form;
