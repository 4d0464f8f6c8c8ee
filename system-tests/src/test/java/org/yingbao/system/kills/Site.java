package org.yingbao.system.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.yingbao.system.chain.Quiet;
import org.yingbao.testkit.kafka.QuietLogs;

/** The whole platform in processes of its own: the broker, the store where it is one, the instances of the services. */
public final class Site implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private final Path folder;
    private final String bootstrapServers;
    private final Program broker;
    private final Optional<Program> store;
    private final List<Instance> instances = new ArrayList<>();

    private Site(Path folder, String bootstrapServers, Program broker, Optional<Program> store) {
        this.folder = folder;
        this.bootstrapServers = bootstrapServers;
        this.broker = broker;
        this.store = store;
    }

    /** Starts everything; returns when everything is ready. */
    public static Site start(Ground ground, Path folder) {
        return ground == Ground.ROCKSDB ? onRocksDb(folder) : onMongoDb(folder, FreePort.take());
    }

    private static Site onRocksDb(Path folder) {
        return start(
                Ground.ROCKSDB,
                folder,
                Optional.empty(),
                Map.of("YINGBAO_DATA", folder.resolve("data").toString()));
    }

    private static Site onMongoDb(Path folder, int port) {
        String database = "kills" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        String uri = "mongodb://localhost:" + port + "/" + database + "?retryWrites=false";
        return start(Ground.MONGODB, folder, Optional.of(MongoEngine.on(port, folder)), Map.of("MONGODB_URI", uri));
    }

    /** Starts everything with a store that the services find by these variables. */
    public static Site start(Ground ground, Path folder, Optional<Program> store, Map<String, String> storeSettings) {
        Site site = withoutServices(folder, store);
        for (Service service : Service.values()) {
            for (int number = 1; number <= ground.instances(); number++) {
                site.instances.add(site.instance(service, number, storeSettings));
            }
        }
        return site.started();
    }

    /** Broker and store alone; not started. */
    static Site withoutServices(Path folder, Optional<Program> store) {
        QuietLogs.on();
        secret(folder);
        int port = FreePort.take();
        Program broker = new Program("broker", JavaCommands.broker(folder.resolve("broker"), port), Map.of(), folder);
        return new Site(folder, "localhost:" + port, broker, store);
    }

    Site started() {
        try {
            heal();
            awaitReady();
            return this;
        } catch (RuntimeException notStarted) {
            close();
            throw notStarted;
        }
    }

    /** Another instance of a service with these settings more; not started, and not the site's to start or end. */
    public Instance instance(Service service, int number, Map<String, String> settings) {
        return instance(service, number, settings, JavaCommands.service(service));
    }

    /** The same, started by this command. */
    Instance instance(Service service, int number, Map<String, String> settings, List<String> command) {
        String name = service.folder() + "-" + number;
        int port = FreePort.take();
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("YINGBAO_SECRET_FILE", folder.resolve("secret.txt").toString());
        environment.put("YINGBAO_INSTANCE", name);
        environment.put("YINGBAO_CLOCK", "false");
        environment.put("PORT", Integer.toString(port));
        Program program = new Program(name, command, environment, folder);
        return new Instance(service, program, new Actuator(port));
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    public Path folder() {
        return folder;
    }

    public Program broker() {
        return broker;
    }

    public Optional<Program> store() {
        return store;
    }

    public List<Instance> instances() {
        return List.copyOf(instances);
    }

    /** The first instance of a service. */
    public Instance instance(Service service) {
        return instances.stream()
                .filter(each -> each.service() == service)
                .findFirst()
                .orElseThrow();
    }

    /** Everything that can be killed. */
    public List<Program> programs() {
        List<Program> programs = new ArrayList<>(List.of(broker));
        store.ifPresent(programs::add);
        instances.forEach(each -> programs.add(each.program()));
        return programs;
    }

    /** Whatever does not run is started, whatever is frozen goes on. */
    public void heal() {
        programs().forEach(Program::thaw);
        programs().forEach(Program::start);
    }

    public void awaitReady() {
        Awaitility.await("all services are ready")
                .atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> instances.stream().allMatch(each -> each.actuator().isReady()));
    }

    /** Returns when every stage has read everything that is there for it. */
    public void awaitQuiet() {
        try (Quiet quiet = new Quiet(bootstrapServers)) {
            quiet.await();
        }
    }

    @Override
    public void close() {
        programs().reversed().forEach(Program::close);
    }

    /** The file with the secret of these tests in this folder. */
    static Path secret(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve("secret.txt"), "a secret of these tests, 32 characters");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
