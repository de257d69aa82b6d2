package org.saphan.inquiry;

import java.time.LocalDate;
import java.util.List;

/** Tells what is due of a kind of cases, for the reminders. */
public interface Deadlines {

    /** All that is due until a day or overdue, what is due first at the top. */
    List<Deadline> until(LocalDate day);
}
