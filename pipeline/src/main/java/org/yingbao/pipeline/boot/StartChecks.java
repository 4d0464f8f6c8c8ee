package org.yingbao.pipeline.boot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.yingbao.pipeline.runtime.LogGuard;
import org.yingbao.pipeline.runtime.Unstartable;

/** Looks, before any stage begins, whether the service may work on what it finds at the broker. */
class StartChecks implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StartChecks.class);
    private static final int PATIENCE_S = 4;
    private static final int RETRY_MS = 100;

    private final LogGuard guard;
    private volatile boolean running;

    StartChecks(LogGuard guard) {
        this.guard = guard;
    }

    /** Throws {@link Unstartable}. If the broker does not answer yet, the stages look before they begin. */
    @Override
    public void start() {
        CompletableFuture<Void> looking = new CompletableFuture<>();
        Thread.ofPlatform().name("start-checks").daemon().start(() -> look(looking));
        try {
            looking.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (TimeoutException later) {
            looking.cancel(false);
            LOG.info("the log is looked at when broker and store answer");
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof Unstartable unstartable) {
                throw unstartable;
            }
            LOG.info("the log is looked at when broker and store answer");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        running = true;
    }

    /**
     * Again after a failure, for as long as somebody waits for the answer: a topic is known a little after its
     * creation.
     */
    private void look(CompletableFuture<Void> looking) {
        while (!looking.isDone()) {
            try {
                guard.ensure();
                looking.complete(null);
            } catch (Unstartable refused) {
                looking.completeExceptionally(refused);
            } catch (RuntimeException notYet) {
                pause(looking);
            }
        }
    }

    private static void pause(CompletableFuture<Void> looking) {
        try {
            Thread.sleep(RETRY_MS);
        } catch (InterruptedException interrupted) {
            looking.completeExceptionally(interrupted);
            Thread.currentThread().interrupt();
        }
    }

    /** Before the stages, and after probes are answered. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
