package org.yingbao.quickstart;

import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** The health of the services together: down if the broker or the store of one of them does not answer. */
@Component("servicesHealthIndicator")
class ServicesHealth extends AbstractHealthIndicator {

    private final Platform platform;

    ServicesHealth(Platform platform) {
        super("a service is not well");
        this.platform = platform;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(platform.consuming() ? Status.UP : Status.OUT_OF_SERVICE);
        for (ConfigurableApplicationContext service : platform.services()) {
            Map<String, HealthIndicator> indicators = service.getBeansOfType(HealthIndicator.class);
            for (String part : new String[] {"broker", "store"}) {
                HealthIndicator indicator = indicators.get(part + "HealthIndicator");
                Health health = indicator == null ? null : indicator.health();
                if (health != null && !Status.UP.equals(health.getStatus())) {
                    builder.down().withDetail(String.valueOf(service.getId()), part);
                }
            }
        }
    }
}
