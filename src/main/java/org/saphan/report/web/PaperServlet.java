package org.saphan.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.saphan.language.Language;
import org.saphan.language.web.ReaderLanguage;
import org.saphan.platform.NotFound;
import org.saphan.platform.time.Clocks;
import org.saphan.report.ReportedPeriod;

/** The report for whoever reads it on paper, in their language: {@code /desk/report-paper/ja?year=JAPANESE-2026}. */
@WebServlet("/desk/report-paper/*")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ReportPaper paper;

    @Inject
    Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = String.valueOf(request.getPathInfo());
        Language language = Language.find(path.substring(1)).orElseThrow(() -> new NotFound("language", path));
        ReaderLanguage.speak(request, language);
        paper.of(ReportedPeriod.asked(request.getParameter("year"), request.getParameter("from"), request.getParameter("until"), Clocks.today(clock)));
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher("/site/report/paper.xhtml").forward(request, response);
    }
}
