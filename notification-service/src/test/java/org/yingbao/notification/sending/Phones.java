package org.yingbao.notification.sending;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.JsonNode;

/** A real HTTP gateway in this process that does as it is told. */
final class Phones implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile Duration delay = Duration.ZERO;
    private volatile int failures;

    record Call(String method, @Nullable String key, @Nullable String contentType, JsonNode body) {}

    Phones() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.add(new Call(
                    exchange.getRequestMethod(),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    Json.MAPPER.readTree(exchange.getRequestBody().readAllBytes())));
            Thread.sleep(delay);
            exchange.sendResponseHeaders(next(), -1);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized int next() {
        if (failures > 0) {
            failures--;
            return 503;
        }
        return status;
    }

    void answer(int code) {
        status = code;
    }

    synchronized void failOnce() {
        failures = 1;
    }

    void takeTime(Duration time) {
        delay = time;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/notices");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
