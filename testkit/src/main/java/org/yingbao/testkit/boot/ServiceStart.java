package org.yingbao.testkit.boot;

import io.github.resilience4j.springboot.circuitbreaker.autoconfigure.CircuitBreakerAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yingbao.pipeline.boot.SecretConfiguration;
import org.yingbao.pipeline.boot.YingbaoService;
import org.yingbao.pipeline.store.Kept;

/** A service that has all that every service has, and nothing else. */
public final class ServiceStart {

    private ServiceStart() {}

    @Configuration(proxyBeanMethods = false)
    @YingbaoService
    @ImportAutoConfiguration(CircuitBreakerAutoConfiguration.class)
    @Import(SecretConfiguration.class)
    static class Service {

        @Bean
        Kept kept() {
            return new Kept("things", Set.of());
        }

        @Bean
        MeterRegistry registry() {
            return new SimpleMeterRegistry();
        }
    }

    /** With these settings beside what it needs; its data and its secret are in the folder. */
    public static ConfigurableApplicationContext in(Path folder, String... settings) throws IOException {
        return in(folder, Map.of(), settings);
    }

    /** The same with these variables as its only environment. */
    public static ConfigurableApplicationContext in(Path folder, Map<String, Object> variables, String... settings)
            throws IOException {
        Path secret = folder.resolve("secret");
        if (!Files.exists(secret)) {
            Files.writeString(secret, "a secret for these tests only");
        }
        return new SpringApplicationBuilder(Service.class)
                .environment(environment(variables))
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.config.import=classpath:org/yingbao/pipeline/boot/defaults.properties",
                        "spring.application.name=test-service",
                        "yingbao.service=test",
                        "server.port=1",
                        "KAFKA_BOOTSTRAP_SERVERS=localhost:1",
                        "YINGBAO_DATA=" + folder.resolve("data"),
                        "YINGBAO_SECRET_FILE=" + secret)
                .run(settings);
    }

    private static StandardEnvironment environment(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
        return environment;
    }
}
