/**
 * The runnable jar: prepares the home folder, starts MariaDB when none is configured, then Payara Micro with the
 * application, and stops them in the opposite order.
 *
 * <p>Not here: anything of the application. The launcher and the war share nothing but the system properties
 * {@code saphan.…} that {@link org.saphan.launcher.Settings} publishes.
 */
package org.saphan.launcher;
