package org.saphan.platform.change;

/**
 * The public side of a content has changed: an edition went live or was retired, its facts or its links
 * changed, or time passed over one of its dates. Fired inside the transaction that changes it.
 *
 * @param kind the content type, such as {@code company}
 * @param contentId the content's id within its kind; 0 stands for the whole kind
 */
public record ContentChanged(String kind, long contentId) {
}
