package org.saphan.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.saphan.language.Language;
import org.saphan.language.web.Frame;
import org.saphan.language.web.Links;
import org.saphan.platform.text.Names;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.time.Dates;
import org.saphan.platform.web.Assets;
import org.saphan.platform.web.Tags;
import org.saphan.search.Cards;
import org.saphan.search.CodeNames;
import org.saphan.search.Listing;

/** Writes what a card says of a listing, in the reader's language. */
@Named
@RequestScoped
public class CardWriter {

    @Inject
    Language reader;

    @Inject
    Links links;

    @Inject
    Frame frame;

    @Inject
    Phrases phrases;

    @Inject
    Dates dates;

    @Inject
    Names names;

    @Inject
    Assets assets;

    @Inject
    Cards cards;

    @Inject
    CodeNames codes;

    void write(Listing listing, Tags tags) {
        if ("need".equals(listing.kind())) {
            tags.open("p", "kind");
            for (String direction : listing.tags()) {
                tags.text(phrases.of("need.direction." + direction));
            }
            tags.close("p");
        }
        heading(listing, tags);
        tags.open("p", null).attribute("lang", listing.shown().tag()).text(listing.teaser()).close("p");
        tags.open("p", "meta");
        meta(listing, tags);
        tags.close("p");
        if (cards.hasBadges(listing)) {
            tags.open("ul", "badges");
            badges(listing, tags);
            tags.close("ul");
        }
        if (isCompany(listing) && listing.note() != null && !listing.note().isEmpty()) {
            tags.open("p", "seeks").open("b", null).text(phrases.of("site.seeks")).close("b");
            tags.open("span", null).attribute("lang", listing.shown().tag()).text(listing.note()).close("span").close("p");
        }
    }

    private static boolean isCompany(Listing listing) {
        return "company".equals(listing.kind());
    }

    private void heading(Listing listing, Tags tags) {
        tags.open("h3", "name").attribute("lang", listing.shown().tag()).open("a", null).attribute("href", links.to(listing.kind(), listing.slug()));
        name(listing.title(), listing.shown(), tags);
        tags.close("a").close("h3");
        if (isCompany(listing) && !listing.otherNames().isEmpty()) {
            tags.open("p", "others");
            for (Listing.OtherName other : listing.otherNames()) {
                tags.open("span", "name").attribute("lang", other.language().tag());
                name(other.name(), other.language(), tags);
                tags.close("span");
            }
            tags.close("p");
        }
    }

    /** In parts that do not break; English needs none. */
    private void name(String name, Language language, Tags tags) {
        if (language == Language.byDefault()) {
            tags.text(name);
            return;
        }
        for (String part : names.parts(name)) {
            tags.open("span", "seg").text(part.strip()).close("span").text(part.endsWith(" ") ? " " : "");
        }
    }

    private void meta(Listing listing, Tags tags) {
        if (listing.industry() != null && !listing.industry().isEmpty()) {
            sign("industry-" + listing.industry(), codes.name("industry", listing.industry(), reader), tags);
        }
        if (listing.region() != null && !listing.region().isEmpty()) {
            sign("pin", phrases.with("site.place", Map.of("region", codes.name("region", listing.region(), reader), "country", country(listing))), tags);
        }
        if (listing.day() != null && !"need".equals(listing.kind())) {
            tags.open("span", null);
            icon("calendar", tags);
            tags.open("time", null).attribute("datetime", listing.day().machine()).text(dates.rough(listing.day())).close("time").close("span");
        }
        if (listing.until() != null) {
            sign("clock", phrases.with("site.until", Map.of("day", dates.day(listing.until()))), tags);
        }
    }

    private String country(Listing listing) {
        String code = cards.country(listing);
        return code == null ? "" : new Locale.Builder().setRegion(code).build().getDisplayCountry(reader.locale());
    }

    private void sign(String icon, String text, Tags tags) {
        tags.open("span", null);
        icon(icon, tags);
        tags.text(text).close("span");
    }

    private void icon(String name, Tags tags) {
        tags.icon(assets.url("image/icons.svg") + "#" + name);
    }

    private void badges(Listing listing, Tags tags) {
        if (listing.checked()) {
            tags.open("li", "badge good");
            icon("check", tags);
            tags.text(phrases.of("site.badge.checked")).close("li");
        }
        if (isCompany(listing)) {
            for (String code : listing.tags()) {
                tags.open("li", "badge").text(codes.name("certification", code, reader)).close("li");
            }
        }
        if (listing.demonstration()) {
            tags.open("li", "badge new").text(phrases.of("site.badge.invented")).close("li");
        }
        if (listing.isInstead()) {
            tags.open("li", "badge due").text(phrases.with("site.badge.instead", Map.of("language", frame.nameOf(listing.shown())))).close("li");
        }
    }
}
