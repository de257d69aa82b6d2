package org.saphan.exchange;

import static org.saphan.exchange.ContentFile.text;
import static org.saphan.exchange.ContentFile.texts;

import jakarta.json.JsonObject;
import org.saphan.event.EventWords;
import org.saphan.mou.MouWords;
import org.saphan.news.NewsWords;
import org.saphan.organisation.OrganisationWords;

/** The words of records as they stand in a file. */
final class RecordWords {

    private RecordWords() {
    }

    static OrganisationWords organisation(JsonObject item, String source) {
        OrganisationWords words = new OrganisationWords();
        words.setName(item.getString("name"));
        words.setReading(text(item, "reading"));
        words.setSummary(text(item, "summary"));
        words.setDescription(text(item, "description"));
        words.setSourceName(source);
        return words;
    }

    static MouWords mou(JsonObject item, String source) {
        MouWords words = new MouWords();
        words.setTitle(item.getString("title"));
        words.setSummary(text(item, "summary"));
        words.setScope(text(item, "scope"));
        words.setBody(text(item, "body"));
        words.setSourceName(source);
        return words;
    }

    static EventWords event(JsonObject item, String source) {
        EventWords words = new EventWords();
        words.setTitle(item.getString("title"));
        words.setSummary(text(item, "summary"));
        words.setBody(text(item, "body"));
        words.setVenue(text(item, "venue"));
        words.setAudience(text(item, "audience"));
        words.setAgenda(texts(item, "agenda"));
        words.setSourceName(source);
        return words;
    }

    static NewsWords news(JsonObject item, String source) {
        NewsWords words = new NewsWords();
        words.setTitle(item.getString("title"));
        words.setSummary(text(item, "summary"));
        words.setBody(text(item, "body"));
        words.setPlace(text(item, "place"));
        words.setSourceName(source);
        return words;
    }
}
