package org.saphan.search.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The names that are never cut, to be found in a text from each of its places on. */
final class NameTree {

    private static final class Node {

        private final Map<Character, Node> next = new HashMap<>();
        private boolean end;
    }

    private final Node root = new Node();

    /** @param names as {@link Folding#compatible} leaves them */
    NameTree(Collection<String> names) {
        names.forEach(this::add);
    }

    private void add(String name) {
        Node node = root;
        for (int i = 0; i < name.length(); i++) {
            node = node.next.computeIfAbsent(name.charAt(i), any -> new Node());
        }
        node.end = true;
    }

    /** The length of the longest name that begins at this place; 0 when none does. */
    int longest(CharSequence text, int from) {
        int longest = 0;
        Node node = root;
        for (int i = from; i < text.length() && node != null; i++) {
            node = node.next.get(text.charAt(i));
            if (node != null && node.end) {
                longest = i + 1 - from;
            }
        }
        return longest;
    }
}
