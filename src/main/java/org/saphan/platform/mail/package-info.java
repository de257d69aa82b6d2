/**
 * Mail, written into the outbox by the transaction that causes it and sent by a worker.
 *
 * <p>Not here: what mails say.
 */
package org.saphan.platform.mail;
