package org.saphan.testing.inside;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.saphan.company.Company;
import org.saphan.language.Language;

/** Publishes a company's words as an author and a reviewer would, when a test outside the container asks for it. */
@WebServlet(ChangeServlet.ADDRESS)
public class ChangeServlet extends HttpServlet {

    public static final String ADDRESS = "/test-change";

    private static final long serialVersionUID = 1L;

    @Inject
    Given given;

    @PersistenceContext
    EntityManager em;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String slug = request.getParameter("slug");
        Company company = em.createQuery("select c from Company c where c.slug = :slug", Company.class)
                .setParameter("slug", slug).getResultStream().findFirst().orElseGet(() -> given.company(slug));
        given.live(company, Language.find(request.getParameter("language")).orElseThrow(), request.getParameter("name"));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
