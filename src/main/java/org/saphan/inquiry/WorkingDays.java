package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts the days on which an agency works: the calendar of its country, as the table {@code holiday} corrects it. */
@ApplicationScoped
@Transactional
public class WorkingDays {

    private static final int LONGEST_BREAK = 30;

    @PersistenceContext
    EntityManager em;

    /**
     * The day that lies this many working days after another.
     *
     * @param country ISO 3166 alpha-2; where no calendar is known only weekends are free
     */
    public LocalDate after(LocalDate day, int workingDays, String country) {
        return after(day, workingDays, calendar(country, day, day.plusDays(workingDays * 3L + LONGEST_BREAK)));
    }

    static LocalDate after(LocalDate day, int workingDays, Predicate<LocalDate> isWorked) {
        LocalDate found = day;
        for (int left = workingDays; left > 0;) {
            found = found.plusDays(1);
            if (isWorked.test(found)) {
                left--;
            }
        }
        return found;
    }

    /** Whether people work on a day. */
    public boolean isWorked(LocalDate day, String country) {
        return calendar(country, day, day).test(day);
    }

    /** Which days between two, both included, are worked. */
    Predicate<LocalDate> calendar(String country, LocalDate first, LocalDate last) {
        Map<LocalDate, Boolean> corrections = corrections(country, first, last);
        return day -> corrections.getOrDefault(day, !isWeekend(day) && !HolidayRules.isHoliday(day, country));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @SuppressWarnings("unchecked")
    private Map<LocalDate, Boolean> corrections(String country, LocalDate first, LocalDate last) {
        List<Object[]> rows = em.createNativeQuery("SELECT day, worked FROM holiday WHERE country = ?1 AND day BETWEEN ?2 AND ?3")
                .setParameter(1, country).setParameter(2, first).setParameter(3, last).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> ((Date) row[0]).toLocalDate(), row -> (Boolean) row[1]));
    }
}
