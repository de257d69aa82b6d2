package org.saphan.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.saphan.launcher.TestMariadb;

/**
 * Gives the container of Arquillian an empty database before Arquillian reads {@code arquillian.xml}, which names these
 * properties. Stands before Arquillian's own extension. Inside the container, where the tests run again, it does nothing.
 */
public class ContainerDatabase implements BeforeAllCallback {

    private static final String INSIDE = "saphan.database.url";
    private static final String DATABASE = "arquillian";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty(INSIDE) == null && System.getProperty("test.database.url") == null) {
            TestMariadb.Access access = TestMariadb.get().empty(DATABASE);
            // the properties are put in before the file is read as XML
            System.setProperty("test.database.url", access.url().replace("&", "&amp;"));
            System.setProperty("test.database.user", access.user());
            System.setProperty("test.database.password", access.password());
        }
    }

    /** The same database, for tests outside the container. */
    public static TestMariadb.Access access() {
        return TestMariadb.get().access(DATABASE);
    }
}
