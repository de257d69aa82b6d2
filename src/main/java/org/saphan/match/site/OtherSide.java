package org.saphan.match.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saphan.company.Companies;
import org.saphan.company.CompanyText;
import org.saphan.company.CompanyWords;
import org.saphan.editorial.Shown;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.match.Party;
import org.saphan.need.Needs;
import org.saphan.platform.time.Clocks;
import org.saphan.search.Directory;
import org.saphan.search.Listing;

/** What everybody may know of the other side: its public profile, and nothing from the match. */
@Named
@RequestScoped
public class OtherSide {

    @Inject
    Companies companies;

    @Inject
    Directory directory;

    @Inject
    PageHead head;

    @Inject
    Clock clock;

    private String country;
    private String industry;
    private Shown<CompanyText> shown;
    private List<Listing> needs = List.of();

    void show(Party party) {
        country = party.getCountry();
        industry = party.getMatch().getIndustry();
        if (party.getCompany() == null) {
            return;
        }
        long company = party.getCompany().getId();
        Optional<Shown<CompanyText>> live = Shown.to(head.reader(), companies.live(company));
        shown = live.orElse(null);
        if (shown != null) {
            LocalDate today = Clocks.today(clock);
            needs = directory.linked(Companies.KIND, company, head.reader()).stream()
                    .filter(each -> Needs.KIND.equals(each.kind()) && !each.until().isBefore(today)).toList();
        }
    }

    /** Whether it has a public profile. Who has none stays unnamed until the introduction. */
    public boolean isListed() {
        return shown != null;
    }

    public String getSlug() {
        return shown.edition().getOwner().getSlug();
    }

    public CompanyWords getWords() {
        return shown.edition().getWords();
    }

    public Language getLanguage() {
        return shown.edition().getLanguage();
    }

    public String getRegion() {
        return shown.edition().getOwner().getFacts().getRegion();
    }

    public List<String> getIndustries() {
        return shown.edition().getOwner().getFacts().getIndustries();
    }

    public boolean isInvented() {
        return shown.edition().getOwner().isDemonstration();
    }

    /** ISO 3166 alpha-2. */
    public String getCountry() {
        return country;
    }

    /** What the match is about; code or null. */
    public String getIndustry() {
        return industry;
    }

    /** What it seeks and offers now. */
    public List<Listing> getNeeds() {
        return needs;
    }
}
