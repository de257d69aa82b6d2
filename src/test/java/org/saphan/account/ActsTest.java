package org.saphan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.account.Duty.ADMINISTER;
import static org.saphan.account.Duty.OFFICER;
import static org.saphan.account.Duty.REVIEW;
import static org.saphan.account.Duty.TRANSLATE;
import static org.saphan.account.Duty.WRITE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphan.language.Language;

/** Who may do what, written down a second time: giving a duty more or less than before is never an oversight. */
class ActsTest {

    private static final Map<Act, Set<Duty>> AGREED = Map.ofEntries(
            Map.entry(Act.USE_DESK, EnumSet.allOf(Duty.class)),
            Map.entry(Act.CREATE, Set.of(WRITE)),
            Map.entry(Act.WRITE_FACTS, Set.of(WRITE)),
            Map.entry(Act.WRITE_WORDS, Set.of(WRITE, TRANSLATE)),
            Map.entry(Act.SUBMIT, Set.of(WRITE, TRANSLATE)),
            Map.entry(Act.DISCARD, Set.of(WRITE, TRANSLATE)),
            Map.entry(Act.RESTORE, Set.of(WRITE, TRANSLATE)),
            Map.entry(Act.PLAN_RELEASE, Set.of(WRITE, TRANSLATE, REVIEW)),
            Map.entry(Act.REMARK, Set.of(WRITE, TRANSLATE, REVIEW, ADMINISTER)),
            Map.entry(Act.PREVIEW, Set.of(WRITE, TRANSLATE, REVIEW)),
            Map.entry(Act.SEND_BACK, Set.of(REVIEW)),
            Map.entry(Act.APPROVE, Set.of(REVIEW)),
            Map.entry(Act.PUBLISH, Set.of(REVIEW)),
            Map.entry(Act.RETIRE, Set.of(REVIEW)),
            Map.entry(Act.PUBLISH_IN_EMERGENCY, Set.of(ADMINISTER)),
            Map.entry(Act.CONFIRM_EMERGENCY, Set.of(REVIEW)),
            Map.entry(Act.ADD_MEDIA, Set.of(WRITE, TRANSLATE, REVIEW)),
            Map.entry(Act.REMOVE_MEDIA, Set.of(WRITE)),
            Map.entry(Act.KEEP_GLOSSARY, Set.of(TRANSLATE, REVIEW)),
            Map.entry(Act.KEEP_SEARCH_WORDS, Set.of(TRANSLATE, REVIEW, ADMINISTER)),
            Map.entry(Act.ASSIGN_TRANSLATION, Set.of(REVIEW, ADMINISTER)),
            Map.entry(Act.MANAGE_PEOPLE, Set.of(ADMINISTER)),
            Map.entry(Act.MANAGE_REFERENCE, Set.of(ADMINISTER)),
            Map.entry(Act.MANAGE_SITE, Set.of(ADMINISTER)),
            Map.entry(Act.READ_AUDIT, Set.of(ADMINISTER)),
            Map.entry(Act.READ_OUTBOX, Set.of(ADMINISTER)),
            Map.entry(Act.HANDLE_CASES, Set.of(OFFICER)),
            Map.entry(Act.TRANSLATE_MESSAGES, Set.of(TRANSLATE)),
            Map.entry(Act.READ_REPORTS, Set.of(OFFICER, ADMINISTER)),
            Map.entry(Act.CLEAR_OLD_CASES, Set.of(ADMINISTER)));

    /** Every language, and null: as what is asked for it is no language, as what is held it is all of them. */
    private static final List<Language> LANGUAGES = languages();

    private static List<Language> languages() {
        List<Language> languages = new ArrayList<>(Arrays.asList(Language.values()));
        languages.add(null);
        return languages;
    }

    private static Person person(Language held, Duty... duties) {
        Person person = new Person("somebody@saphan.test", "Somebody", false);
        for (Duty duty : duties) {
            person.charge(duty, held);
        }
        return person;
    }

    @Test
    void everyActIsAgreedOn() {
        assertThat(AGREED).containsOnlyKeys(Act.values());
    }

    @Test
    void aDutyAllowsWhatWasAgreedInItsLanguageAndNothingElse() {
        for (Act act : Act.values()) {
            for (Duty duty : Duty.values()) {
                for (Language held : LANGUAGES) {
                    Person person = person(held, duty);
                    for (Language asked : LANGUAGES) {
                        boolean agreed = AGREED.get(act).contains(duty) && (held == null || asked == null || held == asked);
                        assertThat(person.may(act, asked)).as("%s by %s of %s in %s", act, duty, held, asked).isEqualTo(agreed);
                    }
                }
            }
        }
    }

    @Test
    void oneOfSeveralDutiesIsEnough() {
        Person person = person(Language.TH, WRITE, REVIEW);

        assertThat(person.may(Act.CREATE, Language.TH)).isTrue();
        assertThat(person.may(Act.APPROVE, Language.TH)).isTrue();
        assertThat(person.may(Act.APPROVE, Language.JA)).isFalse();
        assertThat(person.may(Act.MANAGE_PEOPLE, null)).isFalse();
    }

    @Test
    void aDutyInOneLanguageLendsNothingToAnother() {
        Person person = person(Language.TH, WRITE).charge(REVIEW, Language.JA);

        assertThat(person.may(Act.APPROVE, Language.TH)).isFalse();
        assertThat(person.may(Act.CREATE, Language.JA)).isFalse();
    }

    @Test
    void withoutDutyOrOutOfServiceNothingIsAllowed() {
        Person idle = person(null);
        Person gone = person(null, Duty.values());
        gone.setActive(false);

        for (Act act : Act.values()) {
            for (Language asked : LANGUAGES) {
                assertThat(idle.may(act, asked)).as("%s without duty", act).isFalse();
                assertThat(gone.may(act, asked)).as("%s out of service", act).isFalse();
            }
        }
    }

    @Test
    void nobodyMayDoNothing() {
        CurrentPerson nobody = new CurrentPerson();

        assertThat(Act.values()).allSatisfy(act -> assertThat(LANGUAGES).noneMatch(asked -> nobody.may(act, asked)));
    }
}
