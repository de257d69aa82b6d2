package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;

/** The days without work, as administrators correct them. Due days that are set already stay as they are. */
@ApplicationScoped
@Transactional
public class Holidays {

    private static final int LONGEST = 120;
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;
    private static final String KIND = "holiday";

    /**
     * A day that is not an ordinary one.
     *
     * @param code of the rule's name; null when only a correction makes it special
     * @param name as it was entered; null when only a rule makes it special
     * @param worked whether people work on it
     */
    public record Day(LocalDate day, String code, String name, boolean worked) {

        public LocalDate getDay() {
            return day;
        }

        public String getCode() {
            return code;
        }

        public String getName() {
            return name;
        }

        public boolean isWorked() {
            return worked;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson me;

    @Inject
    AuditTrail audit;

    /** All special days of a year, in their order. */
    @SuppressWarnings("unchecked")
    public List<Day> of(String country, int year) {
        me.must(Act.MANAGE_REFERENCE, null);
        SortedMap<LocalDate, Day> days = new TreeMap<>();
        HolidayRules.of(country, year).forEach((day, code) -> days.put(day, new Day(day, code, null, false)));
        List<Object[]> rows = em.createNativeQuery("SELECT day, worked, name FROM holiday WHERE country = ?1 AND YEAR(day) = ?2")
                .setParameter(1, country).setParameter(2, year).getResultList();
        rows.forEach(row -> {
            LocalDate day = ((Date) row[0]).toLocalDate();
            days.put(day, new Day(day, days.containsKey(day) ? days.get(day).code() : null, (String) row[2], (Boolean) row[1]));
        });
        return List.copyOf(days.values());
    }

    /** Whether nobody has entered yet the days that follow no rule. */
    public boolean isUnfinished(String country, int year) {
        return HolidayRules.isProclaimed(country) && of(country, year).stream().noneMatch(day -> day.code() == null && !day.worked());
    }

    /**
     * Says that a day is free or worked, whatever the rules say.
     *
     * @throws HolidayRefused when the country, the day or the name is none
     */
    public void correct(String country, LocalDate day, boolean worked, String name) {
        me.must(Act.MANAGE_REFERENCE, null);
        String words = name == null ? "" : name.strip();
        if (!HolidayRules.COUNTRIES.contains(country) || day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                || words.isEmpty() || words.length() > LONGEST) {
            throw new HolidayRefused();
        }
        em.createNativeQuery("REPLACE INTO holiday (country, day, worked, name) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, country).setParameter(2, day).setParameter(3, worked).setParameter(4, words).executeUpdate();
        audit.record(new AuditEntry("CORRECT_HOLIDAY", KIND, 0).change("", country + " " + day + " " + (worked ? "worked " : "free ") + words));
    }

    /** Takes a correction away, so that the rules hold again; one that is gone stays so. */
    public void remove(String country, LocalDate day) {
        me.must(Act.MANAGE_REFERENCE, null);
        int removed = em.createNativeQuery("DELETE FROM holiday WHERE country = ?1 AND day = ?2").setParameter(1, country).setParameter(2, day).executeUpdate();
        if (removed > 0) {
            audit.record(new AuditEntry("REMOVE_HOLIDAY", KIND, 0).change(country + " " + day, ""));
        }
    }
}
