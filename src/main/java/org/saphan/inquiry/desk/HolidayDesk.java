package org.saphan.inquiry.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.saphan.inquiry.HolidayRules;
import org.saphan.inquiry.Holidays;
import org.saphan.platform.time.Clocks;
import org.saphan.platform.web.Notices;

/** Public holidays by country and year, and their corrections: {@code desk/holidays.xhtml}. */
@Named
@ViewScoped
public class HolidayDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AROUND = 2;

    @Inject
    transient Holidays holidays;

    @Inject
    transient Clock clock;

    @Inject
    transient Locale locale;

    @Inject
    transient Notices notices;

    private String country;
    private int year;
    private LocalDate day;
    private boolean worked;
    private String name;

    public void load() {
        int now = Clocks.today(clock).getYear();
        country = country != null && HolidayRules.COUNTRIES.contains(country) ? country : HolidayRules.COUNTRIES.get(0);
        year = Math.abs(year - now) <= AROUND ? year : now;
        holidays.of(country, year);
    }

    public void keep() {
        holidays.correct(country, day, worked, name);
        year = day.getYear();
        day = null;
        name = null;
        worked = false;
        notices.tell("holiday.notice.kept");
    }

    public void remove(LocalDate free) {
        holidays.remove(country, free);
        notices.tell("holiday.notice.removed");
    }

    public List<Holidays.Day> getDays() {
        return holidays.of(country, year);
    }

    public boolean isUnfinished() {
        return holidays.isUnfinished(country, year);
    }

    /** The day of the week in the language of the desk. */
    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    public List<String> getCountries() {
        return HolidayRules.COUNTRIES;
    }

    /** The years that can be looked at. */
    public List<Integer> getYears() {
        int now = Clocks.today(clock).getYear();
        return List.of(now - 1, now, now + 1, now + AROUND);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isWorked() {
        return worked;
    }

    public void setWorked(boolean worked) {
        this.worked = worked;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
