package org.saphan.inquiry;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What is looked for in the queue. Made of what stands in an address, of which nonsense counts as nothing.
 *
 * @param state empty for what is open, {@code all}, or a state's name
 * @param whose {@code all}, {@code mine} or {@code unclaimed}
 * @param country ISO 3166 alpha-2; empty for any
 */
public record InquirySearch(String state, String whose, String country, boolean overdue, String words) implements Serializable {

    public static final String ALL = "all";
    public static final List<String> WHOSE = List.of(ALL, "mine", "unclaimed");

    private static final int LONGEST = 100;

    public static InquirySearch of(String state, String whose, String country, boolean overdue, String words) {
        boolean known = ALL.equals(state) || Arrays.stream(InquiryState.values()).anyMatch(each -> each.name().equals(state));
        String text = words == null ? "" : words.strip();
        return new InquirySearch(known ? state : "", whose != null && WHOSE.contains(whose) ? whose : ALL, country == null ? "" : country.strip(), overdue,
                text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    /** What is open. */
    public static InquirySearch open(String whose) {
        return of("", whose, "", false, "");
    }

    public InquirySearch whose(String other) {
        return new InquirySearch(state, other, country, overdue, words);
    }

    /** Null for more than one. */
    InquiryState inState() {
        return state.isEmpty() || ALL.equals(state) ? null : InquiryState.valueOf(state);
    }

    /** For LIKE, in which signs of the words mean themselves; empty for anything. */
    String pattern() {
        return words.isEmpty() ? "" : "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
