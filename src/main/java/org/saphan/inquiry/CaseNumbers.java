package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.platform.time.Clocks;

/** References that people quote, such as {@code INQ-2026-000123}: each year from one, without gaps. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseNumbers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @param series three letters */
    public String next(String series) {
        int year = Clocks.today(clock).getYear();
        em.createNativeQuery("INSERT INTO case_number (series, year, last) VALUES (?1, ?2, 1) ON DUPLICATE KEY UPDATE last = last + 1")
                .setParameter(1, series).setParameter(2, year).executeUpdate();
        Number last = (Number) em.createNativeQuery("SELECT last FROM case_number WHERE series = ?1 AND year = ?2")
                .setParameter(1, series).setParameter(2, year).getSingleResult();
        return String.format("%s-%d-%06d", series, year, last.intValue());
    }
}
