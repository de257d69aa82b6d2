package org.saphan.match;

import java.time.LocalDate;
import org.saphan.media.Intake;

/**
 * What an officer records about a match.
 *
 * @param amount null when no money is named
 * @param words null for none
 * @param evidence a checked file, or null
 */
public record OutcomeDraft(OutcomeStage stage, Amount amount, LocalDate happenedOn, String words, Intake.Accepted evidence) {
}
