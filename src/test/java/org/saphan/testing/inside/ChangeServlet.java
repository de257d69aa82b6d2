package org.saphan.testing.inside;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.saphan.account.Duty;
import org.saphan.company.Company;
import org.saphan.home.SiteDesk;
import org.saphan.language.Language;
import org.saphan.platform.settings.SiteSetting;
import org.saphan.search.SearchWords;
import org.saphan.search.Synonym;

/** Publishes a company's words as an author and a reviewer would, or tells all readers something, when a test outside the container asks for it. */
@WebServlet(ChangeServlet.ADDRESS)
public class ChangeServlet extends HttpServlet {

    public static final String ADDRESS = "/test-change";

    private static final long serialVersionUID = 1L;

    @Inject
    Given given;

    @Inject
    SiteDesk site;

    @Inject
    SearchWords searchWords;

    @PersistenceContext
    EntityManager em;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        if (request.getParameter("notice") != null) {
            announce(request.getParameter("notice"));
            return;
        }
        if (request.getParameter("synonym") != null) {
            teach(request.getParameter("synonym"));
            return;
        }
        if (request.getParameter("forget") != null) {
            forget(request.getParameter("forget"));
            return;
        }
        String slug = request.getParameter("slug");
        Company company = em.createQuery("select c from Company c where c.slug = :slug", Company.class)
                .setParameter("slug", slug).getResultStream().findFirst().orElseGet(() -> given.company(slug));
        given.live(company, Language.find(request.getParameter("language")).orElseThrow(), request.getParameter("name"));
    }

    /** As an administrator would, and has the index built anew. */
    private void teach(String synonym) {
        given.signedIn(Duty.ADMINISTER);
        Synonym words = new Synonym();
        words.setEn(synonym);
        searchWords.keep(words);
        searchWords.rebuild();
    }

    /** As an administrator would, and has the index built anew. */
    private void forget(String synonym) {
        given.signedIn(Duty.ADMINISTER);
        Synonym words = em.createQuery("select s from Synonym s where s.en = :en", Synonym.class).setParameter("en", synonym).getSingleResult();
        searchWords.remove(words.getId());
        searchWords.rebuild();
    }

    /** As an administrator would, in every language the same. */
    private void announce(String notice) {
        given.signedIn(Duty.ADMINISTER);
        Map<String, String> settings = new HashMap<>(site.open().values());
        Arrays.stream(Language.values()).forEach(language -> settings.put(SiteSetting.NOTICE.key(language.tag()), notice));
        site.save(site.open().version(), settings);
    }
}
