package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.language.Language;
import org.saphan.platform.time.Clocks;

/** The inquiries of the desks of which a person is an officer, what is due first at the top. What was never confirmed does not count and is in no list. */
@ApplicationScoped
@Transactional
public class InquiryQueue {

    private static final String FROM = """
             from Inquiry i where i.desk in :desks and i.state <> :never
             and (:open = false or i.state in (:received, :triage, :asked)) and (:state = '' or i.state = :inState)
             and (:whose = 'all' or (:whose = 'mine' and i.owner.id = :me) or (:whose = 'unclaimed' and i.owner is null))
             and (:country = '' or i.country = :country) and (:overdue = false or i.dueOn < :today)
             and (:words = '' or i.reference like :words or i.sender.company like :words or i.sender.name like :words or i.message like :words)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    public long count(InquirySearch search) {
        return query("select count(i)", "", search, Long.class).getSingleResult();
    }

    /** A part of what is found: what is due first, then what has no day, the newest first. */
    public List<Inquiry> rows(InquirySearch search, int first, int count) {
        List<Long> ids = query("select i.id", " order by case when i.dueOn is null then 1 else 0 end, i.dueOn, i.id desc", search, Long.class)
                .setFirstResult(first).setMaxResults(count).getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Inquiry> found = em.createQuery("""
                        select i from Inquiry i left join fetch i.owner left join fetch i.subject.company left join fetch i.subject.need
                        left join fetch i.subject.event where i.id in :ids
                        """, Inquiry.class).setParameter("ids", ids).getResultList();
        List<Inquiry> sorted = new ArrayList<>(found);
        sorted.sort((one, other) -> ids.indexOf(one.getId()) - ids.indexOf(other.getId()));
        return sorted;
    }

    /** The countries that senders of the person's desks are in. */
    public List<String> countries() {
        return em.createQuery("select distinct i.country from Inquiry i where i.desk in :desks and i.state <> :never order by i.country", String.class)
                .setParameter("desks", desks()).setParameter("never", InquiryState.UNCONFIRMED).getResultList();
    }

    /** How many wait for this person: what nobody has, and what they have and is not with its sender. */
    public long waiting() {
        return em.createQuery("""
                        select count(i) from Inquiry i where i.desk in :desks and (i.owner.id = :me or i.owner is null)
                        and (i.state in (:received, :triage) or (i.state = :asked and i.dueOn < :today))
                        """, Long.class)
                .setParameter("desks", desks()).setParameter("me", me.id()).setParameter("received", InquiryState.RECEIVED)
                .setParameter("triage", InquiryState.IN_TRIAGE).setParameter("asked", InquiryState.NEEDS_INFORMATION)
                .setParameter("today", Clocks.today(clock)).getSingleResult();
    }

    /** The desks of which the person is an officer. */
    private List<Language> desks() {
        me.must(Act.HANDLE_CASES, null);
        return Arrays.stream(Language.values()).filter(desk -> me.may(Act.HANDLE_CASES, desk)).toList();
    }

    private <T> TypedQuery<T> query(String select, String order, InquirySearch search, Class<T> type) {
        return em.createQuery(select + FROM + order, type)
                .setParameter("desks", desks()).setParameter("never", InquiryState.UNCONFIRMED)
                .setParameter("open", search.state().isEmpty()).setParameter("received", InquiryState.RECEIVED)
                .setParameter("triage", InquiryState.IN_TRIAGE).setParameter("asked", InquiryState.NEEDS_INFORMATION)
                .setParameter("state", search.inState() == null ? "" : search.state()).setParameter("inState", search.inState())
                .setParameter("whose", search.whose()).setParameter("me", me.id()).setParameter("country", search.country())
                .setParameter("overdue", search.overdue()).setParameter("today", Clocks.today(clock)).setParameter("words", search.pattern());
    }
}
