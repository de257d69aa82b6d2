package org.saphan.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the table of modules: {@code company: industry+} allows company to use industry and whatever industry may use. */
final class ModuleTable {

    private static final String ROOT = "org.saphan.";

    private final Map<String, Set<String>> mayUse = new LinkedHashMap<>();

    ModuleTable(String rows) {
        rows.lines().forEach(this::read);
    }

    private void read(String row) {
        int colon = row.indexOf(':');
        Set<String> used = new TreeSet<>();
        Arrays.stream(row.substring(colon + 1).split(" ")).filter(name -> !name.isBlank()).forEach(name -> {
            String plain = name.replace("+", "");
            used.add(plain);
            if (name.endsWith("+")) {
                used.addAll(mayUse.get(plain));
            }
        });
        mayUse.put(row.substring(0, colon), used);
    }

    boolean knows(String module) {
        return mayUse.containsKey(module);
    }

    boolean allows(String from, String to) {
        return mayUse.getOrDefault(from, Set.of()).contains(to);
    }

    /** The module of a package; empty for those of others. */
    static String module(String packageName) {
        return packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()).split("\\.")[0] : "";
    }
}
