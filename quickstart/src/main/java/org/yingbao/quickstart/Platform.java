package org.yingbao.quickstart;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yingbao.contribution.ContributionService;
import org.yingbao.identity.IdentityService;
import org.yingbao.notification.NotificationService;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.quickstart.broker.EmbeddedBroker;
import org.yingbao.reporting.ReportingService;
import org.yingbao.subsidy.SubsidyService;

/** The services, each in a context of its own, as if they were processes. */
@Component
class Platform implements SmartLifecycle {

    private static final Executor SIDE_BY_SIDE =
            start -> Thread.ofPlatform().name("service").start(start);

    private final ApplicationContext quickstart;
    private final QuickstartProperties properties;
    private final EmbeddedBroker broker;
    private final List<ConfigurableApplicationContext> services = new CopyOnWriteArrayList<>();

    Platform(ApplicationContext quickstart, QuickstartProperties properties, EmbeddedBroker broker) {
        this.quickstart = quickstart;
        this.properties = properties;
        this.broker = broker;
    }

    @Override
    public void start() {
        CompletableFuture<?>[] starting = applications()
                .map(service -> CompletableFuture.runAsync(() -> services.add(run(service)), SIDE_BY_SIDE))
                .toArray(CompletableFuture[]::new);
        broker.awaitStarted();
        CompletableFuture.allOf(starting).join();
    }

    private Stream<SpringApplicationBuilder> applications() {
        Stream<SpringApplicationBuilder> four = Stream.of(
                IdentityService.application(),
                SubsidyService.application(),
                ContributionService.application(),
                NotificationService.application());
        return properties.reporting().enabled() ? Stream.concat(four, Stream.of(ReportingService.application())) : four;
    }

    /** What Boot configures by itself (metrics, above all) is there once, in the context around. */
    private ConfigurableApplicationContext run(SpringApplicationBuilder service) {
        return service.parent((ConfigurableApplicationContext) quickstart)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(
                        "--spring.boot.enableautoconfiguration=false",
                        "--spring.mongodb.uri=" + properties.mongodb().orElse(""),
                        "--yingbao.data=" + properties.data(),
                        "--yingbao.secret-file=" + properties.secretFile(),
                        "--yingbao.instance=quickstart",
                        "--yingbao.threads=" + properties.threads(),
                        "--yingbao.clock=false",
                        "--yingbao.help=http://localhost:"
                                + quickstart.getEnvironment().getProperty("local.server.port") + "/help");
    }

    List<ConfigurableApplicationContext> services() {
        return Collections.unmodifiableList(services);
    }

    boolean consuming() {
        return services.stream()
                .flatMap(service -> service.getBeansOfType(StageRunner.class).values().stream())
                .allMatch(StageRunner::consuming);
    }

    @Override
    public void stop() {
        services.reversed().forEach(ConfigurableApplicationContext::close);
        services.clear();
    }

    @Override
    public boolean isRunning() {
        return !services.isEmpty();
    }
}
