package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.saphan.inquiry.Deadline;
import org.saphan.inquiry.Deadlines;
import org.saphan.language.Language;

/** What is due of matches: their officers on both sides are reminded, by the calendar of one of their countries. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MatchDeadlines implements Deadlines {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Deadline> until(LocalDate day) {
        return em.createQuery("select m from Match m where m.closedAt is null and m.dueOn <= :day order by m.dueOn, m.id", Match.class)
                .setParameter("day", day).getResultStream().map(MatchDeadlines::deadline).toList();
    }

    private static Deadline deadline(Match match) {
        Language desk = match.desks().stream().min(Comparator.naturalOrder()).orElse(Language.byDefault());
        return new Deadline(match.getReference(), match.getDueOn(), desk.country(), match.desks(),
                Stream.of(match.getOwner(), match.getSecond()).filter(Objects::nonNull).toList());
    }
}
