package org.saphan.search.index;

import java.util.List;
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
    /** Less than any difference of fields. */
    static final float OWN_LANGUAGE = 0.4f;

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
            query.add(new ConstantScoreQuery(anywhere(concept)), weighed ? Occur.MUST : Occur.FILTER);
            if (weighed) {
                WEIGHED.stream().filter(field -> field != Field.EXACT || concept.isFoldable())
                        .forEach(field -> query.add(worth(field.weight, anyForm(concept, field)), Occur.SHOULD));
            }
        }
        if (weighed) {
            query.add(worth(OWN_LANGUAGE, language(question.reader())), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query kinds(List<String> kinds) {
        return kinds.size() == 1 ? new TermQuery(new Term(LuceneFields.KIND, kinds.get(0)))
                : new TermInSetQuery(LuceneFields.KIND, kinds.stream().map(BytesRef::new).toList());
    }

    private static Query language(Language language) {
        return new TermQuery(new Term(LuceneFields.LANGUAGE, language.tag()));
    }

    private static Query worth(float weight, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    private static Query anywhere(Concept concept) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Form form : concept.forms()) {
            Query found = anyWay(form, Field.WORDS);
            any.add(form.unless() == null ? found : without(form.unless(), found), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query without(Language language, Query query) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(language(language), Occur.MUST_NOT).build();
    }

    private static Query anyForm(Concept concept, Field field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        concept.forms().forEach(form -> any.add(anyWay(form, field), Occur.SHOULD));
        return any.build();
    }

    private static Query anyWay(Form form, Field field) {
        if (form.ways().size() == 1) {
            return phrase(form.ways().get(0), field);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        form.ways().forEach(way -> any.add(phrase(way, field), Occur.SHOULD));
        return any.build();
    }

    private static Query phrase(Way way, Field field) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        way.steps().forEach(step -> phrase.add(new Term(field.code(), field == Field.EXACT ? step.exact() : step.form()), step.place()));
        return phrase.build();
    }
}
