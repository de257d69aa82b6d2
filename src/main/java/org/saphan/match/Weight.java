package org.saphan.match;

/**
 * What speaks for a candidate and what against it, and how much. This is the whole table; the desk shows it, too.
 * Each thing that seeker and candidate have in common counts its points, up to so many things.
 */
public enum Weight {

    /** An industry of the candidate is one that the seeker asks for. */
    INDUSTRY(20, 2),
    /** An open need of the candidate is the counterpart: it offers what is sought, or seeks what is offered. */
    COUNTERPART(20, 2),
    COOPERATION(6, 3),
    /** A word, or a term of the taxonomy in whatever language. */
    WORDS(2, 10),
    CERTIFICATION(4, 3),
    /** The regions share an MOU or an event. */
    REGION_PAIR(8, 1),
    SIZE(4, 1),
    /** The candidate works in a language that the seeker speaks. */
    LANGUAGE(6, 1),
    /** Introductions of the candidate that both sides wanted. */
    PAST(4, 2),
    /** The candidate declined this seeker before. */
    DECLINED(-30, 1),
    /** The candidate lately declined somebody because it had no capacity. */
    NO_CAPACITY(-15, 1),
    /** Each match in which the candidate is asked or introduced at present. */
    OPEN_MATCHES(-5, 3),
    /** The candidate's fitting need has expired. */
    EXPIRED_NEED(-4, 1);

    private final int points;
    private final int most;

    Weight(int points, int most) {
        this.points = points;
        this.most = most;
    }

    int of(int things) {
        return points * Math.min(things, most);
    }

    /** For each thing; negative when it speaks against. */
    public int getPoints() {
        return points;
    }

    /** How many things count at most. */
    public int getMost() {
        return most;
    }

    public boolean isAgainst() {
        return points < 0;
    }
}
