package org.saphan.search.text;

/**
 * A piece of text that is never cut further. A find begins where an atom begins and ends where one ends.
 *
 * @param form folded: without case, width, plural, and the difference of hiragana and katakana
 * @param exact the same without case and width only
 * @param position its number in the text; a number is left out where punctuation parts two atoms, so that no phrase reaches over it
 * @param start of the piece in the text that was cut
 * @param end of the piece, exclusive
 */
public record Atom(String form, String exact, Script script, int position, int start, int end) {
}
