/**
 * The database: where it is, its migrations, converters, and the count of statements a request sent.
 *
 * <p>Not here: any table of a content type.
 */
package org.saphan.platform.database;
