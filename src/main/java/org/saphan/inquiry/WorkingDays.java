package org.saphan.inquiry;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        Map<LocalDate, Boolean> corrections = corrections(country, day, day.plusDays(workingDays * 3L + LONGEST_BREAK));
        LocalDate found = day;
        for (int left = workingDays; left > 0;) {
            found = found.plusDays(1);
            if (isWorked(found, country, corrections)) {
                left--;
            }
        }
        return found;
    }

    /** Whether people work on a day. */
    public boolean isWorked(LocalDate day, String country) {
        return isWorked(day, country, corrections(country, day, day));
    }

    private static boolean isWorked(LocalDate day, String country, Map<LocalDate, Boolean> corrections) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return corrections.getOrDefault(day, !weekend && !Calendars.isHoliday(day, country));
    }

    @SuppressWarnings("unchecked")
    private Map<LocalDate, Boolean> corrections(String country, LocalDate first, LocalDate last) {
        List<Object[]> rows = em.createNativeQuery("SELECT day, worked FROM holiday WHERE country = ?1 AND day BETWEEN ?2 AND ?3")
                .setParameter(1, country).setParameter(2, first).setParameter(3, last).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> ((Date) row[0]).toLocalDate(), row -> (Boolean) row[1]));
    }

    /** The calendars that the library knows. Made when first asked: reading them takes a moment. */
    private static final class Calendars {

        private static final Map<String, HolidayManager> KNOWN = Map.of("JP", HolidayManager.getInstance(ManagerParameters.create("jp")));

        private static boolean isHoliday(LocalDate day, String country) {
            HolidayManager calendar = KNOWN.get(country);
            return calendar != null && calendar.isHoliday(day);
        }
    }
}
