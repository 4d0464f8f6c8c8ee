package org.yingbao.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.yingbao.pipeline.Json;

class ContractPagesTest {

    /** The contract as its sources have it. */
    private static final Path CONTRACT = Path.of("../contracts/src/main/resources/org/yingbao/contracts");

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(OnlyTheContract.class)
                .properties("server.port=0", "spring.config.name=none")
                .run();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                           | text/html;charset=UTF-8
            /contract.html                              | text/html;charset=UTF-8
            /asyncapi.yaml                              | application/asyncapi+yaml;version=3.0.0
            /code-lists.json                            | application/json
            /counterexamples.json                       | application/json
            /schemas/policy.v1.schema.json              | application/schema+json
            /schemas/shared/values.schema.json          | application/schema+json
            /examples/policy.v1.json                    | application/json
            /examples/shared/structured-event.json      | application/json
            """)
    void each_file_says_what_it_is(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains(type);
        assertThat(answer.body()).isEqualTo(read(path.equals("/") ? "contract.html" : path.substring(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schemas/nothing.schema.json",
                "/schemas/",
                "/schemas/..%2Fasyncapi.yaml",
                "/examples/../Topics.class",
                "/Topics.class",
                "/schemas/%2e%2e/Topics.class"
            })
    void nothing_else_is_served(String path) throws Exception {
        assertThat(get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void every_schema_is_served_under_the_path_that_its_name_ends_with() throws Exception {
        for (String file : schemas()) {
            String id = Json.MAPPER.readTree(read(file)).path("$id").asString();
            assertThat(get(id.substring(id.indexOf("/schemas/"))).statusCode())
                    .as(id)
                    .isEqualTo(200);
        }
    }

    private static List<String> schemas() throws IOException {
        try (Stream<Path> files = Files.walk(CONTRACT.resolve("schemas"))) {
            List<String> schemas = files.filter(Files::isRegularFile)
                    .map(file -> CONTRACT.relativize(file).toString())
                    .toList();
            assertThat(schemas).isNotEmpty();
            return schemas;
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(CONTRACT.resolve(file));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + port + path);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(ContractPages.class)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class OnlyTheContract {}
}
