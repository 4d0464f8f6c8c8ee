package org.yingbao.system.kills;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.JsonNode;

/** What an operator sees of a service over HTTP. */
public record Actuator(int port) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    public boolean isReady() {
        return readiness()
                .map(health -> health.path("status").asString().equals("UP"))
                .orElse(false);
    }

    /** Whether the process says that it lives, whatever it misses. */
    public boolean isAlive() {
        return get("/actuator/health/liveness")
                .map(health -> Json.MAPPER.readTree(health).path("status").asString())
                .filter("UP"::equals)
                .isPresent();
    }

    /** Empty if nobody answers. */
    public Optional<JsonNode> readiness() {
        return get("/actuator/health/readiness").map(Json.MAPPER::readTree);
    }

    public String status(String component) {
        return readiness()
                .map(health ->
                        health.path("components").path(component).path("status").asString(""))
                .orElse("");
    }

    /** The sum of the samples of a metric that hold all these labels; 0 if there are none. */
    public double metric(String name, String... labels) {
        return get("/actuator/prometheus").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> Arrays.stream(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .filter(value -> !Double.isNaN(value))
                .sum();
    }

    private Optional<String> get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Duration.ofSeconds(15))
                    .build();
            return Optional.of(CLIENT.send(request, BodyHandlers.ofString()).body());
        } catch (IOException nobody) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
