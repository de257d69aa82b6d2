package org.saphan.editorial;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A fact that is one code, or some codes, of a {@link Vocabulary}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Coded {

    /** The name of the list in its vocabulary, such as {@code industry}. */
    String value();
}
