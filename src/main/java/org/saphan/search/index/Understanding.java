package org.saphan.search.index;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.saphan.language.Language;
import org.saphan.search.index.Meanings.Meaning;
import org.saphan.search.index.Sought.Concept;
import org.saphan.search.index.Sought.Form;
import org.saphan.search.index.Sought.Origin;
import org.saphan.search.index.Sought.Step;
import org.saphan.search.index.Sought.Way;
import org.saphan.search.text.Atom;
import org.saphan.search.text.Cutter;
import org.saphan.search.text.Pieces;
import org.saphan.search.text.Readings;
import org.saphan.search.text.Script;

/** Makes of typed words what the index can be asked for. */
final class Understanding {

    /** More than a person types would only make the search slow. */
    private static final int MOST_WORDS = 16;
    private static final int LONGEST = 200;
    private static final int SHORTEST_READING = 4;
    private static final int SHORTEST_IN_KANA = 3;
    private static final int LONGEST_READING = 40;

    private final Cutter cutter;
    private final Ways ways;
    private final Meanings meanings;

    Understanding(Cutter cutter, Vocabulary vocabulary, Meanings meanings) {
        this.cutter = cutter;
        this.ways = new Ways(vocabulary);
        this.meanings = meanings;
    }

    /** All that was typed as one phrase. */
    Sought asPhrase(String typed) {
        List<Atom> atoms = cutter.cut(shortened(typed));
        return atoms.isEmpty() ? Sought.NOTHING : new Sought(List.of(concept(typed.strip(), atoms)));
    }

    /** What stands between spaces each for itself; words that together have a meaning stay together. */
    Sought asWords(String typed) {
        List<String> words = Arrays.stream(shortened(typed).split("(?U)\\s+")).filter(word -> !word.isEmpty()).distinct().limit(MOST_WORDS).toList();
        List<Concept> concepts = new ArrayList<>();
        for (int start = 0; start < words.size();) {
            int end = endOfMeaning(words, start);
            String together = String.join(" ", words.subList(start, end));
            List<Atom> atoms = cutter.cut(together);
            if (!atoms.isEmpty()) {
                concepts.add(concept(together, atoms));
            }
            start = end;
        }
        return new Sought(concepts);
    }

    private int endOfMeaning(List<String> words, int start) {
        for (int end = words.size(); end > start + 1; end--) {
            if (!meanings.of(Pieces.key(cutter.cut(String.join(" ", words.subList(start, end))))).isEmpty()) {
                return end;
            }
        }
        return start + 1;
    }

    private Concept concept(String text, List<Atom> atoms) {
        List<Form> forms = new ArrayList<>();
        List<Way> typed = ways.of(atoms);
        Language language = Sought.language(atoms);
        forms.add(new Form(text, Origin.TYPED, typed, null, language));
        for (Meaning meaning : meanings.of(Pieces.key(atoms))) {
            meaning.words().forEach((other, words) -> words.forEach(word -> translated(word, other, language, forms)));
        }
        if (isReading(text, atoms) && (typed.isEmpty() || Readings.isHiragana(text))) {
            read(text, language, forms);
        }
        return new Concept(forms);
    }

    /** Japanese words that are read so, and what means the same as they do. */
    private void read(String text, Language language, List<Form> forms) {
        List<Way> read = ways.read(text);
        forms.add(new Form(text, Origin.READING, read, null, language));
        for (Way way : read) {
            String written = way.steps().stream().map(Step::form).collect(joining());
            for (Meaning meaning : meanings.of(Pieces.key(cutter.cut(written)))) {
                meaning.words().forEach((other, words) -> words.forEach(word -> translated(word, other, Language.JA, forms)));
            }
        }
    }

    private void translated(String word, Language language, Language typed, List<Form> forms) {
        List<Way> others = ways.of(cutter.cut(word));
        if (!others.isEmpty() && forms.stream().noneMatch(form -> form.ways().equals(others))) {
            forms.add(new Form(word, Origin.MEANING, others, language == typed ? null : typed, language));
        }
    }

    private static boolean isReading(String text, List<Atom> atoms) {
        Script script = atoms.get(0).script();
        return text.length() >= (script == Script.JAPANESE ? SHORTEST_IN_KANA : SHORTEST_READING) && text.length() <= LONGEST_READING && atoms.stream().allMatch(atom -> atom.script() == script)
                && (script == Script.SPACED || script == Script.JAPANESE);
    }

    private static String shortened(String typed) {
        if (typed.length() <= LONGEST) {
            return typed;
        }
        String begun = typed.substring(0, typed.offsetByCodePoints(0, Math.min(LONGEST / 2, typed.codePointCount(0, typed.length()))));
        int space = begun.lastIndexOf(' ');
        return space > 0 ? begun.substring(0, space) : begun;
    }
}
