/**
 * The people of the desk and what each may do in which language.
 *
 * <p>Not here: companies and visitors, who need no account.
 */
package org.saphan.account;
