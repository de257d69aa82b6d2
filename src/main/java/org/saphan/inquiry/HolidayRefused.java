package org.saphan.inquiry;

import java.util.Map;
import org.saphan.platform.Refusal;

/** A day without work needs a day, between 2020 and 2099, and a name. */
public class HolidayRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public HolidayRefused() {
        super("holiday.refusal", Map.of());
    }
}
