package org.saphan.editorial.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a page asks its bean for again and again, some hundred times for each field that it shows: read from the database once
 * in a phase in which nothing is written.
 */
public final class PhaseMemory {

    /** Actions and setters write in these. */
    private static final Set<PhaseId> WRITING = Set.of(PhaseId.APPLY_REQUEST_VALUES, PhaseId.UPDATE_MODEL_VALUES, PhaseId.INVOKE_APPLICATION);

    private record Key(int bean, String what, PhaseId phase) {
    }

    private PhaseMemory() {
    }

    /** @param reading may give null; called each time where nothing may be remembered */
    @SuppressWarnings("unchecked")
    public static <T> T recall(Object bean, String what, Supplier<T> reading) {
        FacesContext faces = FacesContext.getCurrentInstance();
        PhaseId phase = faces == null ? null : faces.getCurrentPhaseId();
        if (phase == null || WRITING.contains(phase)) {
            return reading.get();
        }
        Map<Object, Object> request = faces.getAttributes();
        Key key = new Key(System.identityHashCode(bean), what, phase);
        Optional<T> known = (Optional<T>) request.get(key);
        if (known == null) {
            known = Optional.ofNullable(reading.get());
            request.put(key, known);
        }
        return known.orElse(null);
    }
}
