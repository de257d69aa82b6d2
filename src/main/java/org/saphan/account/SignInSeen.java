package org.saphan.account;

/**
 * Somebody signed in or out, or was refused. The audit trail records it.
 *
 * @param what such as {@code SIGN_IN}, or {@code SIGN_IN_BY_PROVIDER} where the way was another
 * @param personId 0 for an unknown account
 */
public record SignInSeen(String what, long personId) {
}
