package org.saphan.inquiry.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.saphan.inquiry.Reception;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Confidential;

/** Where the mailed link leads. Opening it does nothing yet: programs that guard mailboxes open every link. */
@WebServlet("/site/inquiry/confirm")
public class InquiryConfirm extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ConfirmPage page;

    @Inject
    Reception reception;

    @Inject
    BaseAddress base;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        page.show(reception.find(request.getParameter("token")), null);
        request.getRequestDispatcher("/site/inquiry/confirm.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        String token = request.getParameter("token");
        if ("refuse".equals(request.getParameter("do"))) {
            reception.refuse(token);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", page.address("inquiry/erased"));
            return;
        }
        String status = reception.confirm(token, base.of(request)).words();
        page.show(reception.find(token), status);
        request.getRequestDispatcher("/site/inquiry/confirm.xhtml").forward(request, response);
    }
}
