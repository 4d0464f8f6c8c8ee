package org.yingbao.quickstart.broker;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kafka.server.FaultHandlerFactory;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.server.fault.FaultHandler;
import org.apache.kafka.server.fault.LoggingFaultHandler;
import org.jspecify.annotations.Nullable;

/** What Kafka would end the JVM for comes here instead, so that it can be said first. The first fault counts. */
final class Faults implements FaultHandlerFactory {

    private final CompletableFuture<Void> first = new CompletableFuture<>();

    Faults() {
        Exit.setExitProcedure((status, message) -> fatal(message, null));
        Exit.setHaltProcedure((status, message) -> fatal(message, null));
    }

    /** Fails when something fatal happens. */
    CompletableFuture<Void> first() {
        return first;
    }

    void onFirst(Consumer<Throwable> reaction) {
        var _ = first.exceptionally(fault -> {
            reaction.accept(fault);
            return null;
        });
    }

    /** What happens to a node that is being stopped ends nothing. */
    void noLongerMatter() {
        first.complete(null);
    }

    @Override
    public FaultHandler build(String name, boolean fatal, Runnable action) {
        if (!fatal) {
            return new LoggingFaultHandler(name, action);
        }
        return (message, cause) -> {
            action.run();
            return fatal(name + ": " + message, cause);
        };
    }

    private RuntimeException fatal(@Nullable String message, @Nullable Throwable cause) {
        KafkaException fault = new KafkaException(message == null ? "Kafka asked to end this process" : message, cause);
        first.completeExceptionally(fault);
        return fault;
    }
}
