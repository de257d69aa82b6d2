package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.company.Companies;
import org.saphan.editorial.EditorialDesk;
import org.saphan.editorial.Links;
import org.saphan.language.Language;
import org.saphan.mou.Mou;
import org.saphan.mou.MouStatus;
import org.saphan.mou.MouText;
import org.saphan.mou.Mous;
import org.saphan.platform.text.Catalogue;
import org.saphan.platform.time.Precision;

/** A match that led to an MOU leaves one draft of it on the desk, for authors to write. Nothing of it is public. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MouDrafts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Mous mous;

    @Inject
    EditorialDesk desk;

    @Inject
    Links links;

    @Inject
    Catalogue catalogue;

    @Inject
    AuditTrail trail;

    void draft(Match match, OutcomeDraft outcome) {
        String slug = "mou-" + match.getReference().toLowerCase(Locale.ROOT);
        if (em.createQuery("select count(m) from Mou m where m.slug = :slug", Long.class).setParameter("slug", slug).getSingleResult() > 0) {
            return;
        }
        Mou mou = new Mou(slug, match.isDemonstration());
        mou.getFacts().setStatus(MouStatus.SIGNED);
        mou.getFacts().setSignedOn(outcome.happenedOn());
        mou.getFacts().setSignedPrecision(Precision.DAY);
        mou.getFacts().setIndustries(match.getIndustry() == null ? List.of() : List.of(match.getIndustry()));
        em.persist(mou);
        em.flush();
        trail.record(new AuditEntry("CREATE", Mous.KIND, mou.getId()).change("", match.getReference()));
        links.set(Mous.KIND, mou.getId(), Links.ABOUT, Companies.KIND, Stream.of(Side.values())
                .map(side -> match.party(side).getCompany()).filter(Objects::nonNull).map(company -> company.getId()).toList());
        Language language = match.getOwner().getLanguage();
        MouText text = mous.blank(mou.getId(), language);
        text.getWords().setTitle(catalogue.phrase("followup.mou.title", language.locale(), Map.of("reference", match.getReference())));
        desk.lay(mous, text);
    }
}
