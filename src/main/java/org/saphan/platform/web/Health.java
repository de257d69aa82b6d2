package org.saphan.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.saphan.platform.change.ChangePosition;

/** What operators' probes ask: is the process alive, and can it do all of its work. */
public final class Health {

    private Health() {
    }

    /** Alive as long as it can answer at all. */
    @Liveness
    @ApplicationScoped
    public static class Alive implements HealthCheck {

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.up("alive");
        }
    }

    /** Ready when the schema is migrated (else nothing is deployed) and the database answered when last asked. */
    @Readiness
    @ApplicationScoped
    public static class Ready implements HealthCheck {

        @Inject
        ChangePosition change;

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.named("database")
                    .status(!change.isDatabaseAway())
                    .withData("change", change.position())
                    .build();
        }
    }
}
