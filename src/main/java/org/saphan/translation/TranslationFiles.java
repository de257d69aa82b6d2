package org.saphan.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.Edition;
import org.saphan.editorial.WordField;
import org.saphan.language.Language;

/** What a translation has to do with its source: the file for a translator's own tool, and the checks before submission. */
@ApplicationScoped
@Transactional
public class TranslationFiles {

    /** How a name is read is of each language, and not translated. */
    private static final String READING = "reading";

    @Inject
    CurrentPerson person;

    @Inject
    Glossary glossary;

    /**
     * The words of the source with what is translated so far.
     *
     * @param written the words of the translation by field
     * @param machine whether a machine made them
     */
    public XliffDocument document(String kind, Edition source, Language to, List<WordField> fields, Map<String, String> written, boolean machine) {
        person.must(Act.USE_DESK, null);
        Map<String, String> words = WordField.read(source.getWords());
        List<XliffDocument.Unit> units = fields.stream().filter(field -> !words.get(field.name()).isBlank())
                .map(field -> new XliffDocument.Unit(field.name(), field.isFormatted(), words.get(field.name()), written.getOrDefault(field.name(), ""))).toList();
        return new XliffDocument(kind, source.contentId(), source.getId(), source.getVersion(), source.getLanguage(), to, units, machine);
    }

    /** What source and translation do not have in common and should. */
    public List<TranslationChecks.Finding> check(Edition source, Language to, List<WordField> fields, Map<String, String> written) {
        person.must(Act.USE_DESK, null);
        Map<String, String> words = WordField.read(source.getWords());
        List<TranslationChecks.Words> pairs = fields.stream().filter(field -> !words.get(field.name()).isBlank() && !READING.equals(field.name()))
                .map(field -> new TranslationChecks.Words(field.name(), field.isFormatted(), field.limit(), words.get(field.name()),
                        field.cleaned(written.get(field.name())))).toList();
        List<TranslationChecks.Term> terms = glossary.between(source.getLanguage(), to).stream()
                .map(term -> new TranslationChecks.Term(term.in(source.getLanguage()), term.in(to))).toList();
        return TranslationChecks.of(source.getLanguage(), to, pairs, terms);
    }
}
