package org.saphan.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import java.util.Arrays;
import org.saphan.language.Language;

/** The constants of {@link Language}. */
class IsALanguage extends DescribedPredicate<FieldAccessTarget> {

    IsALanguage() {
        super("a constant of Language");
    }

    @Override
    public boolean test(FieldAccessTarget field) {
        return field.getOwner().isEquivalentTo(Language.class)
                && Arrays.stream(Language.values()).anyMatch(language -> language.name().equals(field.getName()));
    }
}
