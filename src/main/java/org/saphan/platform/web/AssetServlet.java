package org.saphan.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the site's own files at {@code /assets/{fingerprint}/…}. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        int slash = path.indexOf('/', 1);
        FinishedPage file = assets.find(slash < 0 ? "" : path.substring(slash + 1))
                .orElseThrow(() -> new Problem(HttpServletResponse.SC_NOT_FOUND, path));
        boolean current = assets.isCurrent(path.substring(1, slash));
        // a page from before a release may still name the former fingerprint
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "public, max-age=60");
        boolean text = file.contentType.startsWith("text/") || file.contentType.contains("svg");
        FinishedPage.Coding coding = text ? FinishedPage.Coding.accepted(request.getHeader("Accept-Encoding")) : FinishedPage.Coding.IDENTITY;
        byte[] bytes = file.bytes(coding);
        response.setHeader("ETag", file.tag(coding));
        response.setHeader("Vary", "Accept-Encoding");
        if (file.tag(coding).equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (coding != FinishedPage.Coding.IDENTITY) {
            response.setHeader("Content-Encoding", coding.token);
        }
        response.setContentType(file.contentType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
