package org.saphan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.saphan.platform.NotFound;

/** Which page of how many. Pages count from 1; an empty list has one page. */
public class Pager {

    private static final int NEIGHBOURS = 2;

    private final int page;
    private final int size;
    private final long total;

    /** @throws NotFound beyond the last page */
    public Pager(int page, int size, long total) {
        this.page = page;
        this.size = size;
        this.total = total;
        if (page > getLast()) {
            throw new NotFound("page", page);
        }
    }

    public int getPage() {
        return page;
    }

    public long getTotal() {
        return total;
    }

    public int getLast() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isNeeded() {
        return getLast() > 1;
    }

    /** The numbers to show: the first, the last, and those around this one; 0 stands for a gap. */
    public List<Integer> getNumbers() {
        List<Integer> numbers = new ArrayList<>();
        int last = getLast();
        int from = Math.max(1, page - NEIGHBOURS);
        int to = Math.min(last, page + NEIGHBOURS);
        if (from > 1) {
            numbers.add(1);
        }
        if (from > 2) {
            numbers.add(0);
        }
        IntStream.rangeClosed(from, to).forEach(numbers::add);
        if (to < last - 1) {
            numbers.add(0);
        }
        if (to < last) {
            numbers.add(last);
        }
        return numbers;
    }
}
