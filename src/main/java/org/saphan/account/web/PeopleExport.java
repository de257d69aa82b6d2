package org.saphan.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.saphan.account.AssignedDuty;
import org.saphan.account.Person;
import org.saphan.account.Staff;
import org.saphan.platform.text.Csv;

/** The people of the desk as CSV: {@code /desk/people.csv}. */
@WebServlet("/desk/people.csv")
public class PeopleExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Staff staff;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Person> people = staff.export();
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"saphan-people.csv\"");
        PrintWriter out = response.getWriter();
        out.write(Csv.BEGINNING + "id,name,email,language,duties,active,second_factor\r\n");
        people.forEach(person -> out.write(Csv.row(person.getId(), person.getDisplayName(), person.getEmail(), person.getLanguage().tag(),
                duties(person), person.isActive(), person.isSecondFactor())));
    }

    /** Such as {@code REVIEW ja; WRITE *}; the star stands for every language. */
    private static String duties(Person person) {
        return person.getDuties().stream().map(PeopleExport::duty).sorted().collect(Collectors.joining("; "));
    }

    private static String duty(AssignedDuty duty) {
        return duty.getDuty() + " " + (duty.getLanguageTag().isEmpty() ? "*" : duty.getLanguageTag());
    }
}
