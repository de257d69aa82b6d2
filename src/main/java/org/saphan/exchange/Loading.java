package org.saphan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** How far the loading of a file has come. */
@ApplicationScoped
public class Loading {

    /**
     * Where it stands.
     *
     * @param done lines read of the file
     * @param added companies that are new
     * @param refused lines that are no company
     */
    public record State(boolean running, long done, long added, long refused, long total, Duration taken) {
    }

    private volatile State state;
    private volatile Instant begun;

    /** Null when nothing was ever loaded by this process. */
    public State state() {
        return state;
    }

    void begin(long total, Instant now) {
        begun = now;
        state = new State(true, 0, 0, 0, total, Duration.ZERO);
    }

    void went(long done, long added, long refused, Instant now) {
        state = new State(true, done, added, refused, state.total(), Duration.between(begun, now));
    }

    void end(Instant now) {
        state = new State(false, state.done(), state.added(), state.refused(), state.total(), Duration.between(begun, now));
    }
}
