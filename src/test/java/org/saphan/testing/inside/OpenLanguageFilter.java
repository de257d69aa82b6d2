package org.saphan.testing.inside;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.saphan.language.web.LanguageFilter;

/** Lets the requests of Arquillian and of the tests’ servlets through, which are no addresses of the site. */
public class OpenLanguageFilter extends LanguageFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (path.startsWith("/Arquillian") || path.startsWith(ChangeServlet.ADDRESS) || path.startsWith(MatchServlet.ADDRESS)) {
            chain.doFilter(request, response);
        } else {
            super.doFilter(request, response, chain);
        }
    }
}
