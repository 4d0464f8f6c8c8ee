package org.yingbao.benchmark.contender;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingbao.benchmark.peer.Pauses;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.RunningProcess;

/** The four services as they are shipped, one JVM each. */
public final class Yingbao implements Contender {

    private static final List<String> GROUPS = List.of(
            "identity-door",
            "identity",
            "subsidy-door",
            "subsidy",
            "contribution-door",
            "contribution",
            "notification");

    private final String named;
    private final Optional<Path> house;

    private Yingbao(String named, Optional<Path> house) {
        this.named = named;
        this.house = house;
    }

    /** As it was built here. */
    public static Yingbao ofThisBuild() {
        return new Yingbao("Yingbao", Optional.empty());
    }

    /** As it was built from another state of the sources, in a checkout of its own. */
    public static Yingbao builtIn(Path house) {
        return new Yingbao("Yingbao of " + house.toAbsolutePath().normalize().getFileName(), Optional.of(house));
    }

    @Override
    public String named() {
        return named;
    }

    @Override
    public List<RunningProcess> start(Ground ground) {
        Path secret = Secrets.file(ground);
        List<RunningProcess> services = List.of("identity", "subsidy", "contribution", "notification").stream()
                .map(service -> service(ground, service, secret))
                .toList();
        Map<String, Integer> groups = new HashMap<>();
        GROUPS.forEach(group -> groups.put(group, ground.settings().threads()));
        Groups.consuming(ground, services, groups);
        return services;
    }

    private RunningProcess service(Ground ground, String service, Path secret) {
        String name = service + "-service";
        Path jar = house.orElse(ground.settings().house())
                .resolve(name)
                .resolve("target")
                .resolve(name + ".jar");
        return RunningProcess.java(
                ground.settings(),
                service,
                List.of("-jar", jar.toString()),
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        ground.kafka(),
                        "MONGODB_URI",
                        ground.mongodb(),
                        "YINGBAO_DATA",
                        ground.settings().folder().resolve("data").toString(),
                        "YINGBAO_SECRET_FILE",
                        secret.toString(),
                        "YINGBAO_INSTANCE",
                        "benchmark",
                        "YINGBAO_THREADS",
                        Integer.toString(ground.settings().threads()),
                        "YINGBAO_KAFKA_CONFIG",
                        ground.clientProperties(Pauses.CLIENTS).toString(),
                        "YINGBAO_CLOCK",
                        "false",
                        "PORT",
                        "0"));
    }
}
