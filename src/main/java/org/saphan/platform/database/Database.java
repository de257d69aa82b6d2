package org.saphan.platform.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** Names the one data source. Address and credentials come from the settings; the launcher sets them for the embedded server. */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/saphan",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=saphan.database.url}",
        user = "${MPCONFIG=saphan.database.user}",
        password = "${MPCONFIG=saphan.database.password}",
        initialPoolSize = 2, minPoolSize = 2, maxPoolSize = 20, maxIdleTime = 300,
        properties = {
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.fail-all-connections=true",
            "fish.payara.is-connection-validation-required=true",
            // each time would cost a page as much as its own statement
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation"
        })
public class Database {
}
