package org.saphan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import org.saphan.account.CurrentPerson;
import org.saphan.account.People;
import org.saphan.search.SearchWords;
import org.saphan.search.Synonym;

/** Words of the trade that mean the same, and names of towns that search must not cut. */
@ApplicationScoped
@Transactional
class DemonstrationWords {

    @Inject
    SearchWords words;

    @Inject
    CurrentPerson person;

    @Inject
    People people;

    void load() {
        person.become(people.get(StartingContent.REVIEWER));
        JsonObject all = ContentFile.object("demonstration/search-words.json");
        ContentFile.objects(all, "synonyms").forEach(item -> {
            Synonym synonym = new Synonym();
            synonym.setTh(item.getString("th"));
            synonym.setJa(item.getString("ja"));
            synonym.setEn(item.getString("en"));
            words.keep(synonym);
        });
        ContentFile.texts(all, "names").forEach(words::protect);
    }
}
