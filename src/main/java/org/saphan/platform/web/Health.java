package org.saphan.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.saphan.platform.change.ChangePosition;
import org.saphan.platform.mail.Outbox;

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

    /** How long the oldest mail waits: to be watched, for a mail server that is away makes nothing else wait. */
    @Readiness
    @ApplicationScoped
    public static class Mails implements HealthCheck {

        @Inject
        ChangePosition change;

        @Inject
        Outbox outbox;

        @Inject
        Clock clock;

        @Override
        public HealthCheckResponse call() {
            HealthCheckResponseBuilder response = HealthCheckResponse.named("outbox").up();
            if (!change.isDatabaseAway()) {
                response.withData("oldest_waiting_seconds", seconds());
            }
            return response.build();
        }

        /** 0 when none waits; less than that when nobody could tell. */
        private long seconds() {
            try {
                return outbox.oldestWaiting().map(since -> Duration.between(since, clock.instant()).toSeconds()).orElse(0L);
            } catch (RuntimeException away) {
                return -1;
            }
        }
    }
}
