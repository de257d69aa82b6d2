/**
 * What somebody writes who looks for a partner: the form, the guard against spam, the link that makes it count,
 * and the officers' triage. Who may be a partner for whom is the business of {@code match}.
 */
package org.saphan.inquiry;
