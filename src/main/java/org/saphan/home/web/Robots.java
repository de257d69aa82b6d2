package org.saphan.home.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.saphan.language.Language;
import org.saphan.platform.web.Assets;
import org.saphan.platform.web.BaseAddress;

/** The two files that machines ask for at fixed addresses. */
@WebServlet({"/robots.txt", "/favicon.ico"})
public class Robots extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    BaseAddress base;

    @Inject
    Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=86400");
        if ("/favicon.ico".equals(request.getServletPath())) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", assets.url("image/favicon.png"));
            return;
        }
        response.setContentType("text/plain; charset=UTF-8");
        StringBuilder text = new StringBuilder("User-agent: *\n");
        for (Language language : Language.values()) {
            text.append("Disallow: /").append(language.tag()).append("/translation-wish\n");
        }
        response.getWriter().write(text.append("Sitemap: ").append(base.of(request)).append("/sitemap.xml\n").toString());
    }
}
