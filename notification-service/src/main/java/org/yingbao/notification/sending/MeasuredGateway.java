package org.yingbao.notification.sending;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** How long each attempt takes, and how it ends. */
final class MeasuredGateway implements Gateway {

    private final Gateway gateway;
    private final MeterRegistry registry;

    MeasuredGateway(Gateway gateway, MeterRegistry registry) {
        this.gateway = gateway;
        this.registry = registry;
    }

    @Override
    public Answer send(Delivery delivery) {
        Timer.Sample sample = Timer.start(registry);
        String outcome = "away";
        try {
            Answer answer = gateway.send(delivery);
            outcome = switch (answer) {
                case Answer.Taken() -> "taken";
                case Answer.Refused(String code) -> "refused";
            };
            return answer;
        } finally {
            sample.stop(Timer.builder("yingbao.gateway.attempts")
                    .description("Attempts to hand a notice over")
                    .tag("outcome", outcome)
                    .register(registry));
        }
    }
}
