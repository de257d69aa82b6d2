package org.saphan.editorial;

import java.util.Map;
import org.saphan.platform.Refusal;

/** The edition is not in a state from which this step starts; most likely somebody else was quicker. */
public class StepNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    public StepNotPossible() {
        super("site.refusal.step_not_possible", Map.of());
    }
}
