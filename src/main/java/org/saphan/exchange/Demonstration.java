package org.saphan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.platform.time.Clocks;

/** The demonstration: real news with its MOU, organisations and event, and an invented set that says so on its pages. */
@ApplicationScoped
@Transactional
class Demonstration {

    @Inject
    Clock clock;

    @Inject
    DemonstrationPictures pictures;

    @Inject
    DemonstrationCompanies companies;

    @Inject
    DemonstrationRecords records;

    @Inject
    DemonstrationWords words;

    @Inject
    DemonstrationCases cases;

    /** In the order of what refers to what. */
    void load() {
        ContentFile file = new ContentFile(Clocks.today(clock));
        pictures.load();
        records.organisations("demonstration/organisations.json");
        companies.load("demonstration/companies-th.json", file);
        companies.load("demonstration/companies-ja.json", file);
        companies.needs("demonstration/needs-th.json", file);
        companies.needs("demonstration/needs-ja.json", file);
        records.mous("demonstration/mous.json", file);
        records.events("demonstration/events.json", file);
        records.events("demonstration/invented-events.json", file);
        records.news("demonstration/news.json", file);
        records.news("demonstration/invented-news.json", file);
        words.load();
        cases.load();
    }
}
