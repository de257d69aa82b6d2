package org.saphan.launcher;

/** Carries a {@link Failure} and the details of its sentence to the one place that prints it. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Failure failure;
    private final transient Object[] details;

    CannotStart(Failure failure, Object... details) {
        super(failure.name(), null, false, false);
        this.failure = failure;
        this.details = details;
    }

    Failure failure() {
        return failure;
    }

    String sentence(Words words) {
        return words.of(failure.key(), details);
    }
}
