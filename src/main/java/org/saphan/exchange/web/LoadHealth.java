package org.saphan.exchange.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.saphan.exchange.Loading;

/** How far the loading of a file has come. The site works meanwhile. */
@Readiness
@ApplicationScoped
public class LoadHealth implements HealthCheck {

    @Inject
    Loading loading;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("load").up();
        Loading.State state = loading.state();
        if (state != null) {
            response.withData("running", state.running()).withData("done", state.done()).withData("of", state.total())
                    .withData("added", state.added()).withData("refused", state.refused()).withData("seconds", state.taken().toSeconds());
        }
        return response.build();
    }
}
