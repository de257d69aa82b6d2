package org.saphan.search;

import java.util.ArrayList;
import java.util.List;
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
        for (int number = 1; number <= getLast(); number++) {
            if (number == 1 || number == getLast() || Math.abs(number - page) <= NEIGHBOURS) {
                numbers.add(number);
            } else if (numbers.get(numbers.size() - 1) != 0) {
                numbers.add(0);
            }
        }
        return numbers;
    }
}
