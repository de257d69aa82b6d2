package org.saphan.platform.change;

import java.util.List;

/**
 * The public side of many contents of one kind has changed at once, as by an import. Fired inside the transaction that
 * changes them.
 */
public record ContentsChanged(String kind, List<Long> contentIds) {
}
