package org.saphan.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.saphan.platform.text.Csv;
import org.saphan.platform.time.Clocks;
import org.saphan.report.CaseFigures;
import org.saphan.report.Figures;
import org.saphan.report.ReportedPeriod;

/** The figures of a period as a file: {@code /desk/report.csv?year=THAI-2026}, {@code /desk/report.xlsx?…}. */
@WebServlet({"/desk/report.csv", "/desk/report.xlsx"})
public class ReportFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final double WIDE = 40;

    @Inject
    CaseFigures cases;

    @Inject
    ReportTables tables;

    @Inject
    Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReportedPeriod period = ReportedPeriod.asked(request.getParameter("year"), request.getParameter("from"), request.getParameter("until"), Clocks.today(clock));
        Figures figures = cases.of(period.period());
        boolean sheets = request.getServletPath().endsWith("xlsx");
        response.setHeader("Content-Disposition", "attachment; filename=\"saphan-" + period.period().from() + "-" + period.period().until() + (sheets ? ".xlsx\"" : ".csv\""));
        if (sheets) {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            workbook(tables.of(figures), response);
        } else {
            response.setContentType("text/csv; charset=UTF-8");
            csv(tables.of(figures), response.getWriter());
        }
    }

    private static void csv(List<ReportTables.Table> tables, PrintWriter out) {
        out.write(Csv.BEGINNING);
        tables.forEach(table -> {
            table.rows().forEach(row -> out.write(Csv.row(row.toArray())));
            out.write("\r\n");
        });
    }

    private static void workbook(List<ReportTables.Table> tables, HttpServletResponse response) throws IOException {
        try (Workbook book = new Workbook(response.getOutputStream(), "Saphan", "1.0")) {
            for (ReportTables.Table table : tables) {
                Worksheet sheet = book.newWorksheet(table.title().substring(0, Math.min(LONGEST_SHEET_NAME, table.title().length())));
                sheet.width(0, WIDE);
                for (int row = 0; row < table.rows().size(); row++) {
                    for (int column = 0; column < table.rows().get(row).size(); column++) {
                        cell(sheet, row, column, table.rows().get(row).get(column));
                    }
                }
                sheet.range(0, 0, 0, table.rows().get(0).size() - 1).style().bold().set();
            }
        }
    }

    /** Words are kept as words, so that a spreadsheet takes none for a formula. */
    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, String.valueOf(value));
        }
    }
}
