package org.yingbao.notification.sending;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.Retry;
import java.util.function.Supplier;
import org.yingbao.pipeline.TransientFailure;

/** A gateway that is asked no faster than it likes, asked again when it fails, and left alone when it keeps failing. */
final class GuardedGateway implements Gateway {

    private final Gateway gateway;
    private final Retry retry;
    private final RateLimiter limiter;
    private final CircuitBreaker breaker;

    GuardedGateway(Gateway gateway, Retry retry, RateLimiter limiter, CircuitBreaker breaker) {
        this.gateway = gateway;
        this.retry = retry;
        this.limiter = limiter;
        this.breaker = breaker;
    }

    /**
     * Throws {@link TransientFailure} where the gateway itself would be away: the notice waits, and those behind it.
     */
    @Override
    public Answer send(Delivery delivery) {
        Supplier<Answer> attempt = CircuitBreaker.decorateSupplier(breaker, () -> gateway.send(delivery));
        try {
            return retry.executeSupplier(RateLimiter.decorateSupplier(limiter, attempt));
        } catch (GatewayAway away) {
            throw new TransientFailure("notices wait", away);
        } catch (CallNotPermittedException open) {
            throw new TransientFailure("notices wait: the gateway is given a rest after repeated failures");
        } catch (RequestNotPermitted full) {
            throw new TransientFailure("notices wait: the gateway has no room in this period");
        }
    }
}
