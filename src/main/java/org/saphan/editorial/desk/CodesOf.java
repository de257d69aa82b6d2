package org.saphan.editorial.desk;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** Values that are several codes parted by spaces, as arrays, which is how forms want them. */
class CodesOf extends AbstractMap<String, String[]> {

    private final Map<String, String> values;

    CodesOf(Map<String, String> values) {
        this.values = values;
    }

    @Override
    public String[] get(Object name) {
        String value = values.getOrDefault(name, "");
        return value.isBlank() ? new String[0] : value.split(" ");
    }

    @Override
    public String[] put(String name, String[] codes) {
        values.put(name, codes == null ? "" : String.join(" ", codes));
        return codes;
    }

    @Override
    public boolean containsKey(Object name) {
        return values.containsKey(name);
    }

    @Override
    public Set<Entry<String, String[]>> entrySet() {
        return Set.of();
    }
}
