package org.saphan.language.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.saphan.language.Language;
import org.saphan.platform.settings.Site;
import org.saphan.platform.settings.SiteSetting;
import org.saphan.platform.text.Catalogue;

/** Who runs the site, in the reader's language: what they call it, how they are reached, what they have to tell everybody. */
@Named
@RequestScoped
public class Agency {

    @Inject
    Site site;

    @Inject
    Catalogue catalogue;

    @Inject
    ReaderLanguage reader;

    @Inject
    Clock clock;

    /** What the site is called. */
    public String getName() {
        return name(reader.language());
    }

    public String name(Language language) {
        return words(SiteSetting.NAME, language, "site.name");
    }

    /** What the site is, in one sentence. */
    public String getPurpose() {
        return words(SiteSetting.PURPOSE, reader.language(), "site.footer.what");
    }

    private String words(SiteSetting setting, Language language, String delivered) {
        String words = site.words(setting, language.tag());
        return words.isEmpty() ? catalogue.pattern(delivered, language.locale()) : words;
    }

    public String getEmail() {
        return site.value(SiteSetting.EMAIL);
    }

    public String getPhone() {
        return site.value(SiteSetting.PHONE);
    }

    /** The telephone number as machines dial it. */
    public String getDialled() {
        return getPhone().replaceAll("[^0-9+]", "");
    }

    public String getAddress() {
        return words(SiteSetting.ADDRESS);
    }

    public String getHours() {
        return words(SiteSetting.HOURS);
    }

    public boolean isReachable() {
        return !(getEmail() + getPhone() + getAddress() + getHours()).isEmpty();
    }

    /** What all readers are told at the moment; empty when there is nothing. */
    public String getNotice() {
        return site.isNoticeDue(clock.instant()) ? words(SiteSetting.NOTICE) : "";
    }

    private String words(SiteSetting setting) {
        return site.words(setting, reader.language().tag());
    }
}
