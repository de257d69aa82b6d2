package org.saphan.platform.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a long table, read a page at a time.
 *
 * @param <T> a row
 */
public class LazyRows<T> extends LazyDataModel<T> {

    /** Reads a page of rows. */
    @FunctionalInterface
    public interface Page<T> extends Serializable {

        List<T> read(int first, int count);
    }

    /** Counts all rows. */
    @FunctionalInterface
    public interface Count extends Serializable, LongSupplier {
    }

    /** Names a row. */
    @FunctionalInterface
    public interface Key<T> extends Serializable, Function<T, String> {
    }

    private static final long serialVersionUID = 1L;

    private final Count count;
    private final Page<T> page;
    private final Key<T> key;

    public LazyRows(Count count, Page<T> page, Key<T> key) {
        this.count = count;
        this.page = page;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) count.getAsLong();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        return page.read(first, size);
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row);
    }

    @Override
    public T getRowData(String rowKey) {
        return null;
    }
}
