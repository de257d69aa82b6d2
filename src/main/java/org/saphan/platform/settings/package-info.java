/**
 * The settings an operator may make, each named once.
 *
 * <p>Not here: the launcher's own settings, which are read before the application exists.
 */
package org.saphan.platform.settings;
