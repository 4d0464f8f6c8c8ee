package org.yingbao.system.mirror;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.yingbao.contribution.ContributionService;
import org.yingbao.identity.IdentityService;
import org.yingbao.notification.NotificationService;
import org.yingbao.subsidy.SubsidyService;

/** The four services in this process, on any broker, with their stores in one folder. */
final class Services implements AutoCloseable {

    private static final List<Supplier<SpringApplicationBuilder>> ALL = List.of(
            IdentityService::application,
            SubsidyService::application,
            ContributionService::application,
            NotificationService::application);

    private final List<ConfigurableApplicationContext> running = new ArrayList<>();

    private Services() {}

    /** Starts all of them; if one does not start, none runs, and its failure is thrown. */
    static Services start(String bootstrapServers, Path data, String... settings) {
        Services services = new Services();
        try {
            ALL.forEach(service -> services.running.add(start(service.get(), bootstrapServers, data, settings)));
            return services;
        } catch (RuntimeException notStarted) {
            services.close();
            throw notStarted;
        }
    }

    static ConfigurableApplicationContext subsidy(String bootstrapServers, Path data, String... settings) {
        return start(SubsidyService.application(), bootstrapServers, data, settings);
    }

    private static ConfigurableApplicationContext start(
            SpringApplicationBuilder service, String bootstrapServers, Path data, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--yingbao.kafka=" + bootstrapServers,
                "--yingbao.data=" + data,
                "--yingbao.secret-file=" + secret(data),
                "--yingbao.instance=test",
                "--yingbao.threads=1",
                "--yingbao.clock=false",
                "--server.port=0"));
        arguments.addAll(List.of(settings));
        return service.web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }

    private static Path secret(Path data) {
        try {
            Files.createDirectories(data);
            return Files.writeString(data.resolve("secret.txt"), "a secret of these tests, 32 characters");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        running.reversed().forEach(ConfigurableApplicationContext::close);
        running.clear();
    }
}
