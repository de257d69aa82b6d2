package org.saphan.inquiry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.saphan.account.Person;
import org.saphan.language.Language;

/**
 * The day by which a case needs its next step.
 *
 * @param country whose working days count, ISO 3166 alpha-2
 * @param desks whose officers may take the step
 * @param officers who has the case; empty when nobody has
 */
public record Deadline(String reference, LocalDate day, String country, Collection<Language> desks, List<Person> officers) {
}
