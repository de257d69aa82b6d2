package org.saphan.home.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.language.Language;
import org.saphan.platform.settings.Site;
import org.saphan.platform.settings.SiteSetting;
import org.saphan.translation.TranslationTable;

/** Translations that have been waited for too long, on the first page of those who could write or assign them. */
@Named
@RequestScoped
public class Overdue {

    private static final int SHOWN = 5;

    /** The oldest ones of a language. */
    public record Late(Language language, List<TranslationTable.Row> rows) {

        public Language getLanguage() {
            return language;
        }

        public List<TranslationTable.Row> getRows() {
            return rows;
        }
    }

    @Inject
    TranslationTable table;

    @Inject
    Site site;

    @Inject
    Clock clock;

    @Inject
    CurrentPerson me;

    private List<Late> late;

    public int getDays() {
        return site.number(SiteSetting.OVERDUE_DAYS);
    }

    /** By language; languages in which nothing is late are left out. */
    public List<Late> getLate() {
        if (late == null) {
            Instant since = clock.instant().minus(Duration.ofDays(getDays()));
            late = Arrays.stream(Language.values())
                    .filter(language -> me.may(Act.WRITE_WORDS, language) || me.may(Act.ASSIGN_TRANSLATION, language))
                    .map(language -> new Late(language, table.overdue(language, since, SHOWN)))
                    .filter(each -> !each.rows().isEmpty()).toList();
        }
        return late;
    }
}
