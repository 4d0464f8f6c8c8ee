package org.yingbao.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.store.Store;
import org.yingbao.testkit.store.MemoryStore;

/** The service as it starts, with its broker away. */
class NotificationServiceTest {

    @TempDir
    Path folder;

    @Test
    void by_default_people_are_told_and_nothing_is_sent() throws IOException {
        running(
                List.of(),
                service ->
                        assertThat(service.getBeansOfType(StageRunner.class)).containsOnlyKeys("notificationWorkers"));
    }

    @Test
    void with_a_gateway_it_sends_and_shows_the_breaker() throws IOException {
        running(List.of("--yingbao.gateway.url=http://127.0.0.1:1/notices"), service -> {
            assertThat(service.getBeansOfType(StageRunner.class))
                    .containsOnlyKeys("notificationWorkers", "senderWorkers");
            assertThat(service.getBean("senderWorkers", StageRunner.class).group())
                    .isEqualTo("notification-sender");
            String port = service.getEnvironment().getRequiredProperty("local.server.port");
            assertThat(get(port, "health")).contains("\"circuitBreakers\"", "\"gateway\"", "\"CLOSED\"");
            assertThat(get(port, "prometheus"))
                    .contains(
                            "resilience4j_circuitbreaker_state{name=\"gateway\",state=\"closed\"} 1.0",
                            "resilience4j_circuitbreaker_state{name=\"store-notification\",state=\"closed\"} 1.0",
                            "resilience4j_ratelimiter_available_permissions",
                            "resilience4j_retry_calls_total");
            assertThat(get(port, "circuitbreakers")).contains("\"gateway\"", "\"store-notification\"");
            assertThat(turned(port, "gateway")).isEqualTo(404);
        });
    }

    @Test
    void a_bundle_for_the_gateway_that_is_not_there_ends_the_start() {
        assertThatThrownBy(() -> running(
                        List.of("--yingbao.gateway.url=https://127.0.0.1:1/", "--yingbao.gateway.ssl-bundle=missing"),
                        service -> {}))
                .hasRootCauseInstanceOf(NoSuchSslBundleException.class);
    }

    /** How somebody is answered who wants to turn a breaker. */
    private static int turned(String port, String breaker) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/actuator/circuitbreakers/" + breaker))
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"updateState\": \"FORCE_OPEN\"}"));
        return answer(request).statusCode();
    }

    private void running(List<String> settings, Consumer<ConfigurableApplicationContext> check) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "a secret for these tests only");
        List<String> all = new ArrayList<>(settings);
        all.add("--server.port=0");
        all.add("--spring.kafka.bootstrap-servers=127.0.0.1:1");
        all.add("--yingbao.instance=test");
        all.add("--yingbao.data=" + folder);
        all.add("--yingbao.secret-file=" + secret);
        all.add("--management.endpoint.health.validate-group-membership=false");
        try (ConfigurableApplicationContext service = NotificationService.application()
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(
                                "memory", Store.class, MemoryStore::new, definition -> definition.setPrimary(true)))
                .run(all.toArray(String[]::new))) {
            check.accept(service);
        }
    }

    private static String get(String port, String endpoint) {
        return answer(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/" + endpoint)))
                .body();
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
