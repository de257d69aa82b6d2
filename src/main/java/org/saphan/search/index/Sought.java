package org.saphan.search.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saphan.language.Language;
import org.saphan.search.text.Atom;
import org.saphan.search.text.Cutter;
import org.saphan.search.text.Script;

/** How typed words are understood: each of the concepts has to be found, in any of its forms. */
public record Sought(List<Concept> concepts) {

    private static final int THAI = 0xE00;
    private static final int KANA = 0x3041;
    private static final int LAST_KANA = 0x30FF;

    public static final Sought NOTHING = new Sought(List.of());

    /** One thing that is looked for. */
    public record Concept(List<Form> forms) {

        /** Whether other spellings are found with it. Thai has none, nor has kanji. */
        boolean isFoldable() {
            return forms.stream().flatMap(form -> form.ways().stream()).flatMap(way -> way.steps().stream())
                    .anyMatch(step -> step.form().codePoints().anyMatch(c -> c < THAI || c >= KANA && c <= LAST_KANA));
        }
    }

    /** Why a form is looked for. */
    public enum Origin {
        TYPED, MEANING, READING
    }

    /**
     * One way of saying it.
     *
     * @param ways all ways in which the index may have cut it
     * @param unless contents in this language are left out, for they are found by their own words; null for all contents
     * @param language in which it is said, or in whose script it was typed
     */
    public record Form(String text, Origin origin, List<Way> ways, Language unless, Language language) {
    }

    /** Atoms one after the other. */
    public record Way(List<Step> steps) {
    }

    /** @param place the atom's distance from the first */
    public record Step(String form, String exact, int place) {
    }

    /** What was typed, word for word, for lists that were made without the index. */
    public static Sought plain(String typed, Cutter cutter) {
        return new Sought(Arrays.stream(typed.split("(?U)\\s+")).map(cutter::cut).filter(atoms -> !atoms.isEmpty())
                .map(atoms -> new Concept(List.of(new Form(typed, Origin.TYPED, List.of(way(atoms)), null, language(atoms))))).toList());
    }

    /** That in which such words are written. */
    static Language language(List<Atom> atoms) {
        Map<Script, Language> languages = Map.of(Script.THAI, Language.TH, Script.JAPANESE, Language.JA);
        return atoms.stream().map(Atom::script).filter(languages::containsKey).map(languages::get).findFirst().orElse(Language.EN);
    }

    private static Way way(List<Atom> atoms) {
        int first = atoms.get(0).position();
        return new Way(atoms.stream().map(atom -> new Step(atom.form(), atom.exact(), atom.position() - first)).toList());
    }

    /** One form alone. */
    public static Sought of(Form form) {
        return new Sought(List.of(new Concept(List.of(form))));
    }

    /** Only what was typed of it, as far as it stands anywhere. */
    public Sought typed() {
        return new Sought(forms().filter(form -> form.origin() == Origin.TYPED && !form.ways().isEmpty()).map(form -> new Concept(List.of(form))).toList());
    }

    public boolean isEmpty() {
        return concepts.isEmpty();
    }

    /** Whether some concept stands nowhere in the index in any form. */
    boolean isHopeless() {
        return concepts.stream().anyMatch(concept -> concept.forms().stream().allMatch(form -> form.ways().isEmpty()));
    }

    public Stream<Form> forms() {
        return concepts.stream().flatMap(concept -> concept.forms().stream());
    }
}
