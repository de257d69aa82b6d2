package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Publishes one approved edition by its id. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ApprovedEditions {

    @Inject
    ContentTypes types;

    @Inject
    EditorialDesk desk;

    public void publish(String kind, long edition) {
        publish(types.get(kind), edition);
    }

    private <E extends Edition> void publish(Editions<E> editions, long edition) {
        desk.publishTogether(editions, List.of(editions.get(edition)));
    }
}
