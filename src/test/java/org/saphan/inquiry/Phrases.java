package org.saphan.inquiry;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.saphan.platform.text.Catalogue;

/** The bundles, as the application reads them. */
final class Phrases {

    private Phrases() {
    }

    static Catalogue all() {
        try {
            Catalogue catalogue = new Catalogue();
            Method load = Catalogue.class.getDeclaredMethod("load");
            load.setAccessible(true);
            load.invoke(catalogue);
            return catalogue;
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
