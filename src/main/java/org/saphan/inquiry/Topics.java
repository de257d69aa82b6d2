package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyText;
import org.saphan.editorial.Edition;
import org.saphan.editorial.Shown;
import org.saphan.editorial.Slugs;
import org.saphan.event.EventText;
import org.saphan.event.Events;
import org.saphan.industry.Taxonomy;
import org.saphan.language.Language;
import org.saphan.need.NeedText;
import org.saphan.need.Needs;

/** The public contents that an inquiry may be about. */
@ApplicationScoped
@Transactional
public class Topics {

    /** The kinds, as they are named in the form's address. */
    public static final List<String> KINDS = List.of(Companies.KIND, Needs.KIND, Events.KIND);

    /**
     * What an inquiry is about.
     *
     * @param title as the reader is shown it
     * @param language of the title
     * @param country of those who are written to, ISO 3166 alpha-2; null when none is
     */
    public record Topic(String kind, String slug, String title, Language language, String country, Edition edition) {

        /** As a form keeps it. */
        public String about() {
            return kind + "/" + slug;
        }

        Subject subject(String cooperation, String industry) {
            Company company = edition instanceof CompanyText text ? text.getOwner()
                    : edition instanceof NeedText need ? need.getOwner().getFacts().getCompany() : null;
            return new Subject(company, edition instanceof NeedText need ? need.getOwner() : null,
                    edition instanceof EventText event ? event.getOwner() : null, cooperation, industry);
        }
    }

    @Inject
    Companies companies;

    @Inject
    Needs needs;

    @Inject
    Events events;

    @Inject
    Slugs slugs;

    @Inject
    Taxonomy taxonomy;

    /** @param about as {@link Topic#about} gave it; empty for a general inquiry. What is not public any more is no topic any more */
    public Optional<Topic> find(String about, Language reader) {
        int slash = about.indexOf('/');
        return slash < 0 ? Optional.empty() : find(about.substring(0, slash), about.substring(slash + 1), reader);
    }

    /** @throws RuntimeException as the public page of that slug would when there is none */
    public Topic get(String kind, String slug, Language reader) {
        return find(kind, slug, reader).orElseThrow(() -> slugs.lost(kind, slug));
    }

    private Optional<Topic> find(String kind, String slug, Language reader) {
        return switch (kind) {
            case Companies.KIND -> Shown.to(reader, companies.live(slug)).map(Shown::edition).map(text -> topic(kind, slug, text,
                    text.getWords().getName(), text.getOwner().getFacts().getCountry()));
            case Needs.KIND -> Shown.to(reader, needs.live(slug)).map(Shown::edition).map(text -> topic(kind, slug, text,
                    text.getWords().getTitle(), text.getOwner().getFacts().getCompany().getFacts().getCountry()));
            case Events.KIND -> Shown.to(reader, events.live(slug)).map(Shown::edition).map(text -> topic(kind, slug, text,
                    text.getWords().getTitle(), country(text)));
            default -> Optional.empty();
        };
    }

    private static Topic topic(String kind, String slug, Edition edition, String title, String country) {
        return new Topic(kind, slug, title, edition.getLanguage(), country, edition);
    }

    /** Where the event's region is; null when it has none. */
    private String country(EventText event) {
        Taxonomy.Term region = taxonomy.list("region").get(event.getOwner().getFacts().getRegion());
        return region == null ? null : region.group();
    }
}
