package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Which content is about, made by, or party to which other. Links hold ids, so a changed slug breaks none. */
@ApplicationScoped
@Transactional
public class Links {

    /** The plain link: the one content speaks of the other. */
    public static final String ABOUT = "about";

    @PersistenceContext
    EntityManager em;

    /** Replaces the links that a content has in one role to contents of one kind. */
    public void set(String fromKind, long fromId, String role, String toKind, List<Long> toIds) {
        em.createNativeQuery("DELETE FROM content_link WHERE from_kind = ?1 AND from_id = ?2 AND role = ?3 AND to_kind = ?4")
                .setParameter(1, fromKind).setParameter(2, fromId).setParameter(3, role).setParameter(4, toKind)
                .executeUpdate();
        int position = 0;
        for (Long toId : toIds) {
            em.createNativeQuery("INSERT INTO content_link (from_kind, from_id, role, to_kind, to_id, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                    .setParameter(1, fromKind).setParameter(2, fromId).setParameter(3, role)
                    .setParameter(4, toKind).setParameter(5, toId).setParameter(6, position++)
                    .executeUpdate();
        }
    }
}
