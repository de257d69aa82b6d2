package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.DutyMissing;
import org.saphan.audit.AuditEntry;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;

/** Opens inquiries for the officers of their desk. Each opening is recorded: what stands in them is personal. */
@ApplicationScoped
@Transactional
public class InquiryReading {

    /**
     * All that an officer sees.
     *
     * @param messages the oldest first
     * @param steps the oldest first
     * @param moves the oldest first
     */
    public record Opened(Inquiry inquiry, List<InquiryMessage> messages, List<CaseStep> steps, List<Move> moves, List<InquiryFile> files) {
    }

    /**
     * What is no step of an inquiry but changed who has it or to what it belongs.
     *
     * @param action {@code HAND_OVER}, {@code TAKE} or {@code LINK}
     * @param to the desk and perhaps the officer it was given to, or the reference it was linked to; empty for none
     */
    public record Move(Instant at, String by, String action, String to) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    InquiryTexts texts;

    @Inject
    Officers officers;

    @Inject
    CaseLog log;

    @Inject
    CurrentPerson me;

    /**
     * @throws DutyMissing when the person is no officer of its desk
     * @throws NotFound when there is none that counts
     */
    public Opened open(long id) {
        Inquiry inquiry = get(id);
        log.read(InquirySteps.KIND, id);
        return new Opened(inquiry, texts.messages(id), log.of(InquirySteps.KIND, id), moves(id), texts.files(id));
    }

    /** A file that came with it, for saving. */
    public InquiryFile file(long id, long file) {
        get(id);
        log.read(InquirySteps.KIND, id);
        return texts.file(id, file);
    }

    private Inquiry get(long id) {
        me.must(Act.HANDLE_CASES, null);
        Inquiry inquiry = em.createQuery("""
                        select i from Inquiry i left join fetch i.owner left join fetch i.linked left join fetch i.subject.company
                        left join fetch i.subject.need left join fetch i.subject.event where i.id = :id and i.state <> :never
                        """, Inquiry.class)
                .setParameter("id", id).setParameter("never", InquiryState.UNCONFIRMED)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(InquirySteps.KIND, id));
        me.must(Act.HANDLE_CASES, inquiry.getDesk());
        return inquiry;
    }

    private List<Move> moves(long id) {
        return em.createQuery("""
                        select a from AuditEntry a where a.kind = :kind and a.content = :id and a.action in ('HAND_OVER', 'LINK', 'TAKE') order by a.id
                        """, AuditEntry.class)
                .setParameter("kind", InquirySteps.KIND).setParameter("id", id).getResultStream()
                .map(entry -> new Move(entry.getAt(), name(entry.getPerson()), entry.getAction(), named(entry))).toList();
    }

    private String named(AuditEntry entry) {
        String[] place = entry.getAfter().split(" ");
        if (!"HAND_OVER".equals(entry.getAction())) {
            return "LINK".equals(entry.getAction()) ? entry.getAfter() : "";
        }
        String desk = Language.find(place[0]).orElseThrow().getOwnName();
        return place.length == 1 ? desk : name(Long.valueOf(place[1])) + " · " + desk;
    }

    private String name(Long person) {
        return person == null ? "" : officers.get(person).getDisplayName();
    }
}
