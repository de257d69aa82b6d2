package org.saphan.home.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.saphan.home.OutboxDesk;
import org.saphan.platform.mail.OutboxMessage;
import org.saphan.platform.text.Csv;

/** The outbox as CSV, without what mails say: {@code /desk/outbox.csv}. */
@WebServlet("/desk/outbox.csv")
public class OutboxExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 500;

    @Inject
    OutboxDesk outbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        outbox.export();
        long total = outbox.count();
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"saphan-outbox.csv\"");
        PrintWriter out = response.getWriter();
        out.write(Csv.BEGINNING + "id,recipient,language,subject,state,created_at,send_after,attempts,sent_at,failed_at,last_error\r\n");
        for (int first = 0; first < total; first += AT_ONCE) {
            outbox.latest(first, AT_ONCE).forEach(mail -> out.write(row(mail)));
        }
    }

    private static String row(OutboxMessage mail) {
        return Csv.row(mail.getId(), mail.getRecipient(), mail.getLanguage(), mail.getSubject(), mail.getState(), mail.getCreatedAt(), mail.getSendAfter(),
                mail.getAttempts(), mail.getSentAt(), mail.getFailedAt(), mail.getLastError());
    }
}
