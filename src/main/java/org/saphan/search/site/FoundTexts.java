package org.saphan.search.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saphan.language.Language;
import org.saphan.search.Findings;
import org.saphan.search.Listing;
import org.saphan.search.Snippet;
import org.saphan.search.index.Answer.Find;
import org.saphan.search.index.SearchIndex;
import org.saphan.search.index.Sought;
import org.saphan.search.index.Sought.Form;
import org.saphan.search.index.Sought.Origin;
import org.saphan.search.site.Found.Called;
import org.saphan.search.text.Cutter;

/** What to show of each find: where the words stand, and why it was found when they do not stand where the reader sees them. */
@RequestScoped
class FoundTexts {

    @Inject
    SearchIndex index;

    @Inject
    Language reader;

    List<Found> of(Findings findings) {
        Cutter cutter = index.cutter();
        List<Found> found = new ArrayList<>();
        findings.listings().forEach(listing -> found.add(shown(listing, findings.sought(), cutter)));
        deeper(found, findings.sought(), cutter);
        Sought typed = findings.sought().typed();
        return found.stream().map(each -> explained(each, findings.sought(), typed, cutter)).toList();
    }

    private static Found shown(Listing listing, Sought sought, Cutter cutter) {
        List<Snippet.Part> title = Snippet.whole(listing.title(), sought, cutter);
        List<Snippet.Part> snippet = Stream.of(listing.teaser(), listing.note()).map(text -> Snippet.cut(text, sought, cutter))
                .filter(Snippet::isMarked).findFirst().orElseGet(() -> Snippet.cut(listing.teaser(), sought, cutter));
        Called called = Snippet.isMarked(title) || Snippet.isMarked(snippet) ? null : listing.otherNames().stream()
                .map(other -> new Called(other.language(), Snippet.whole(other.name(), sought, cutter)))
                .filter(other -> Snippet.isMarked(other.name())).findFirst().orElse(null);
        return new Found(listing, title, snippet, listing.shown(), called, null);
    }

    /** The meaning or the reading by which it was found; null when what was typed stands where the words are marked, or nothing is marked. */
    private static Found explained(Found found, Sought sought, Sought typed, Cutter cutter) {
        List<Form> others = sought.forms().filter(form -> form.origin() != Origin.TYPED && !form.ways().isEmpty()).toList();
        if (others.isEmpty() || found.marked().anyMatch(words -> Snippet.isMarked(Snippet.whole(words, typed, cutter)))) {
            return found;
        }
        if (typed.isEmpty()) {
            return found.by(others.get(0));
        }
        return others.stream().filter(form -> found.marked().anyMatch(words -> Snippet.isMarked(Snippet.whole(words, Sought.of(form), cutter)))).findFirst().map(found::by).orElse(found);
    }

    /** Where neither title nor summary holds the words, the text does: in the reader's language, or in another. */
    private void deeper(List<Found> found, Sought sought, Cutter cutter) {
        for (Language language : reader.readingOrder()) {
            Map<Find, Integer> places = new HashMap<>();
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).isDeeper()) {
                    places.put(new Find(found.get(i).listing().kind(), found.get(i).listing().contentId()), i);
                }
            }
            Map<String, String> texts = places.isEmpty() ? Map.of() : index.texts(List.copyOf(places.keySet()), language);
            places.forEach((find, place) -> {
                List<Snippet.Part> snippet = Snippet.cut(texts.get(find.kind() + "/" + find.id()), sought, cutter);
                if (Snippet.isMarked(snippet)) {
                    found.set(place, found.get(place).saying(snippet, language));
                }
            });
        }
    }
}
