package org.saphan.company.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.saphan.company.Certificate;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyCheck;
import org.saphan.company.CompanyFacts;
import org.saphan.company.CompanyText;
import org.saphan.company.CompanyWords;
import org.saphan.editorial.Shown;
import org.saphan.editorial.Slugs;
import org.saphan.language.Language;
import org.saphan.media.Picture;
import org.saphan.platform.text.NameAndDetail;
import org.saphan.platform.time.Clocks;
import org.saphan.search.Directory;
import org.saphan.search.Listing;

/** The public profile of one company: {@code site/company/profile.xhtml}. */
@Named
@RequestScoped
public class CompanyProfile {

    private static final int RELATED = 4;

    @Inject
    Companies companies;

    @Inject
    Slugs slugs;

    @Inject
    Directory directory;

    @Inject
    ProfileHead head;

    private String slug;
    private Shown<CompanyText> shown;
    private List<Certificate> certificates;
    private List<CompanyCheck> checks;
    private List<Listing> linked;
    private List<Listing> related;
    private Picture picture;

    @Transactional
    public void load() {
        Language reader = head.reader();
        shown = Shown.to(reader, companies.live(slug)).orElseThrow(() -> slugs.lost(Companies.KIND, slug));
        certificates = companies.certificates(getCompany().getId());
        checks = companies.checks(getCompany().getId());
        linked = directory.linked(Companies.KIND, getCompany().getId(), reader);
        related = getFacts().getIndustries().stream().limit(1).flatMap(main -> directory.having("industry", Set.of(main), List.of(Companies.KIND), reader, RELATED + 1).stream())
                .filter(other -> other.contentId() != getCompany().getId()).limit(RELATED).toList();
        picture = head.describe(shown);
    }

    public Company getCompany() {
        return shown.edition().getOwner();
    }

    public CompanyFacts getFacts() {
        return getCompany().getFacts();
    }

    public CompanyWords getWords() {
        return shown.edition().getWords();
    }

    public Language getLanguage() {
        return shown.edition().getLanguage();
    }

    /** The company's names in its other languages. */
    public List<CompanyText> getOtherNames() {
        return shown.others();
    }

    /** How the name is read: kana beside a Japanese name, romanisation beside a Thai one; null when it is not known. */
    public String getReading() {
        return original().getWords().getReading();
    }

    /** The language and script of the reading. */
    public String getReadingTag() {
        return original().getLanguage().tag() + ("TH".equals(getFacts().getCountry()) ? "-Latn" : "-Kana");
    }

    /** The words in the country's own language, else those that are shown. */
    private CompanyText original() {
        String own = "TH".equals(getFacts().getCountry()) ? "th" : "ja";
        return shown.live().stream().filter(text -> text.getLanguage().tag().equals(own)).findFirst().orElse(shown.edition());
    }

    public List<NameAndDetail> getProducts() {
        return getWords().getProducts().stream().map(NameAndDetail::of).toList();
    }

    /** The day on which the words became public, in Bangkok. */
    public LocalDate getPublished() {
        return LocalDate.ofInstant(shown.edition().getDatedAt(), Clocks.BANGKOK);
    }

    public List<Certificate> getCertificates() {
        return certificates;
    }

    public LocalDate getToday() {
        return head.today();
    }

    public List<CompanyCheck> getChecks() {
        return checks;
    }

    /** The company's needs (direction {@code SEEK} or {@code OFFER}) that are still open. */
    public List<Listing> needs(String direction) {
        return linked.stream().filter(each -> "need".equals(each.kind()) && each.tags().contains(direction)
                && !each.until().isBefore(getToday())).toList();
    }

    /** News and events that name the company. */
    public List<Listing> getMentions() {
        return linked.stream().filter(each -> !"need".equals(each.kind())).toList();
    }

    public List<Listing> getRelated() {
        return related;
    }

    /** Null when there is none. */
    public Picture getPicture() {
        return picture;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
