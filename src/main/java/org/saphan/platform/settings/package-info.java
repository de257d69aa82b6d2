/**
 * The settings an operator may make, and those that administrators make at the desk, each named once.
 *
 * <p>Not here: the page on which administrators make theirs (home), and the launcher's own settings, which are read before the application exists.
 */
package org.saphan.platform.settings;
