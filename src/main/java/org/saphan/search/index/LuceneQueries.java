package org.saphan.search.index;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.saphan.language.Language;
import org.saphan.search.index.Analysed.Field;
import org.saphan.search.index.Sought.Concept;
import org.saphan.search.index.Sought.Form;
import org.saphan.search.index.Sought.Way;

/** Questions as Lucene takes them. Every clause has a fixed worth, so that an order can be explained. */
final class LuceneQueries {

    private static final List<Field> WEIGHED = List.of(Field.NAME, Field.GOODS, Field.BRIEF, Field.EXACT);

    private LuceneQueries() {
    }

    /** @param weighed whether the finds are to stand in the order of their relevance */
    static Query of(Question question, Sought sought, boolean weighed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(kinds(question.kinds()), Occur.FILTER);
        if (question.openOn() != null) {
            query.add(LongPoint.newRangeQuery(LuceneFields.UNTIL, question.openOn().toEpochDay(), Long.MAX_VALUE), Occur.FILTER);
        }
        for (Concept concept : sought.concepts()) {
            query.add(new ConstantScoreQuery(any(concept, Field.WORDS)), weighed ? Occur.MUST : Occur.FILTER);
            if (weighed) {
                WEIGHED.stream().filter(field -> field != Field.EXACT || concept.isFoldable())
                        .forEach(field -> query.add(new BoostQuery(new ConstantScoreQuery(any(concept, field)), field.weight), Occur.SHOULD));
            }
        }
        return query.build();
    }

    private static Query kinds(List<String> kinds) {
        return kinds.size() == 1 ? new TermQuery(new Term(LuceneFields.KIND, kinds.get(0)))
                : new TermInSetQuery(LuceneFields.KIND, kinds.stream().map(BytesRef::new).toList());
    }

    private static Query any(Concept concept, Field field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        concept.forms().stream().filter(form -> form.unless() == null).forEach(form -> addWays(form, field, any));
        Map<Language, List<Form>> others = concept.forms().stream().filter(form -> form.unless() != null).collect(groupingBy(Form::unless));
        others.forEach((language, forms) -> any.add(lacking(language, forms, field), Occur.SHOULD));
        return any.build();
    }

    /** Where nothing lacks the language Lucene does not even look the words up. */
    private static Query lacking(Language language, List<Form> forms, Field field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        forms.forEach(form -> addWays(form, field, any));
        return new BooleanQuery.Builder().add(new TermQuery(new Term(LuceneFields.LACKS, language.tag())), Occur.FILTER).add(any.build(), Occur.MUST).build();
    }

    private static void addWays(Form form, Field field, BooleanQuery.Builder any) {
        form.ways().forEach(way -> any.add(phrase(way, field), Occur.SHOULD));
    }

    private static Query phrase(Way way, Field field) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        way.steps().forEach(step -> phrase.add(new Term(field.code(), field == Field.EXACT ? step.exact() : step.form()), step.place()));
        return phrase.build();
    }
}
