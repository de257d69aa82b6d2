/**
 * What programs ask of imports: how far a loading has come.
 *
 * <p>Not here: the loading itself (exchange).
 */
package org.saphan.exchange.web;
