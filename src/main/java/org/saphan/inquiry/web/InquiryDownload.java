package org.saphan.inquiry.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.saphan.inquiry.InquiryFile;
import org.saphan.inquiry.InquiryReading;
import org.saphan.platform.NotFound;
import org.saphan.platform.web.Download;

/** Hands an officer a file that came with an inquiry, for saving, never for showing: {@code /desk/inquiry-file?id=1&file=2}. */
@WebServlet("/desk/inquiry-file")
public class InquiryDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    InquiryReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InquiryFile file = reading.file(number(request, "id"), number(request, "file"));
        Download.attachment(response, file.getName(), file.getType(), file.getBytes());
    }

    private static long number(HttpServletRequest request, String name) {
        String value = String.valueOf(request.getParameter(name));
        if (!value.matches("[0-9]{1,18}")) {
            throw new NotFound(name, value);
        }
        return Long.parseLong(value);
    }
}
