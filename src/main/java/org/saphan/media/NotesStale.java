package org.saphan.media;

import java.util.Map;
import org.saphan.platform.Refusal;

/** A colleague has saved the same file since it was opened. */
public class NotesStale extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotesStale() {
        super("media.refusal.stale", Map.of());
    }
}
