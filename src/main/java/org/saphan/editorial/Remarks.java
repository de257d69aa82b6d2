package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Person;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.platform.NotFound;

/** Remarks on editions: a reviewer's, a colleague's, a guest's. */
@ApplicationScoped
@Transactional
public class Remarks {

    private static final int LONGEST = 4000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    /** @throws RemarkMissing when nothing is written */
    public void add(String kind, Edition edition, String field, String words) {
        person.must(Act.REMARK, edition.getLanguage());
        Person author = em.getReference(Person.class, person.id());
        keep(new Remark(kind, edition, field, written(words), clock.instant()).by(author));
    }

    /** From somebody without an account who was sent a preview. */
    public void addByGuest(String kind, Edition edition, String name, String words) {
        String guest = Typed.cleaned(name == null ? "" : name, false);
        if (guest.isEmpty()) {
            throw new RemarkMissing();
        }
        keep(new Remark(kind, edition, null, written(words), clock.instant()).byGuest(guest.substring(0, Math.min(guest.length(), 120))));
    }

    /** Whether something that can be kept is written. */
    boolean isWritten(String words) {
        return words != null && words.length() <= LONGEST && !Typed.cleaned(words, true).isEmpty();
    }

    private void keep(Remark remark) {
        em.persist(remark);
        em.flush();
    }

    private static String written(String words) {
        String written = words == null ? "" : Typed.cleaned(words, true);
        if (written.isEmpty()) {
            throw new RemarkMissing();
        }
        if (written.length() > LONGEST) {
            throw new FieldTooLong("remark", written.length(), LONGEST);
        }
        return written;
    }

    /** The remarks on an edition, the newest first. */
    public List<Remark> of(String kind, long editionId) {
        return em.createQuery("select r from Remark r left join fetch r.person where r.kind = :kind and r.editionId = :edition order by r.id desc", Remark.class)
                .setParameter("kind", kind).setParameter("edition", editionId).getResultList();
    }

    /** Says that a remark is dealt with. */
    public void settle(long id) {
        Remark remark = em.find(Remark.class, id);
        if (remark == null) {
            throw new NotFound("remark", id);
        }
        person.must(Act.REMARK, remark.language());
        remark.settle(clock.instant());
        trail.record(new AuditEntry("SETTLE_REMARK", remark.kind(), remark.contentId()));
    }
}
