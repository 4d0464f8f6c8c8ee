package org.yingbao.system.outages;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.yingbao.system.kills.FreePort;
import org.yingbao.system.kills.Ground;
import org.yingbao.system.kills.MongoEngine;
import org.yingbao.system.kills.Program;
import org.yingbao.system.kills.Service;
import org.yingbao.system.kills.Site;

/** A site, and the troubles that can be made on it. */
final class OutageEnvironment implements AutoCloseable {

    private static final Duration SLOW = Duration.ofSeconds(5);

    /**
     * Less than RocksDB would reserve for its log, so that every write needs room; it is full of itself after a while,
     * so this scene is the first.
     */
    private static final int ROCKSDB_FREE_MB = 16;

    private static final int MONGODB_FREE_MB = 2_048;

    private final Site site;
    private final List<Scene> scenes;
    private final Runnable stagehand;

    private OutageEnvironment(Site site, List<Scene> scenes, Runnable stagehand) {
        this.site = site;
        this.scenes = scenes;
        this.stagehand = stagehand;
    }

    static OutageEnvironment on(Ground ground, Path folder) {
        return ground == Ground.ROCKSDB ? onRocksDb(folder) : onMongoDb(folder);
    }

    private static OutageEnvironment onRocksDb(Path folder) {
        Path data = folder.resolve("data");
        Path subsidys = data.resolve(Service.SUBSIDY.folder());
        Optional<SmallDisk> disk = SmallDisk.at(subsidys, ROCKSDB_FREE_MB);
        Runnable stagehand = () -> disk.ifPresent(SmallDisk::close);
        Site site = start(
                () -> Site.start(Ground.ROCKSDB, folder, Optional.empty(), Map.of("YINGBAO_DATA", data.toString())),
                stagehand);
        List<Scene> scenes = new ArrayList<>();
        disk.ifPresentOrElse(
                small -> scenes.add(new Scene(
                        "disk of subsidy full",
                        false,
                        Set.of("store"),
                        instance -> instance.service() == Service.SUBSIDY,
                        small::fill,
                        small::empty)),
                OutageEnvironment::sayNoDisk);
        scenes.add(brokerAway(site));
        return new OutageEnvironment(site, scenes, stagehand);
    }

    private static OutageEnvironment onMongoDb(Path folder) {
        int port = FreePort.take();
        Program engine = MongoEngine.on(port, folder);
        installed(engine, port);
        Optional<SmallDisk> disk = SmallDisk.at(MongoEngine.documents(port), MONGODB_FREE_MB);
        SlowLine line = new SlowLine(port);
        Map<String, String> settings =
                Map.of("MONGODB_URI", "mongodb://localhost:" + line.port() + "/trouble?retryWrites=false");
        Runnable stagehand = () -> {
            line.close();
            disk.ifPresent(SmallDisk::close);
        };
        Site site = start(() -> Site.start(Ground.MONGODB, folder, Optional.of(engine), settings), stagehand);
        Runnable storeBack = () -> {
            engine.start();
            Listening.await(port);
        };
        Scene brokerAway = brokerAway(site);
        List<Scene> scenes = new ArrayList<>(List.of(
                Scene.forAll("store away", true, Set.of("store"), engine::kill, storeBack),
                Scene.forAll(
                        "store answers after 5 s",
                        false,
                        Set.of(),
                        () -> line.delay(SLOW),
                        () -> line.delay(Duration.ZERO)),
                Scene.forAll(
                        "broker and store away",
                        false,
                        Set.of("broker", "store"),
                        () -> {
                            brokerAway.begin().run();
                            engine.kill();
                        },
                        () -> {
                            storeBack.run();
                            brokerAway.end().run();
                        }),
                brokerAway));
        disk.ifPresentOrElse(small -> scenes.add(diskFull(small, storeBack)), OutageEnvironment::sayNoDisk);
        return new OutageEnvironment(site, scenes, stagehand);
    }

    /** The first start of the engine on a machine makes its folder anew, which nothing may be mounted in yet. */
    private static void installed(Program engine, int port) {
        engine.start();
        Listening.await(port);
        engine.kill();
    }

    /** A disk outlives whoever mounted it. */
    private static Site start(Supplier<Site> site, Runnable stagehand) {
        try {
            return site.get();
        } catch (RuntimeException notStarted) {
            stagehand.run();
            throw notStarted;
        }
    }

    /** MongoDB ends itself when it cannot write its journal, and is started again when there is room. */
    private static Scene diskFull(SmallDisk disk, Runnable storeBack) {
        return Scene.forAll("disk of MongoDB full", false, Set.of("store"), disk::fill, () -> {
            disk.empty();
            storeBack.run();
        });
    }

    private static void sayNoDisk() {
        System.out.println("No full disk: this user may not mount one.");
    }

    private static Scene brokerAway(Site site) {
        String address = site.bootstrapServers();
        int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        return Scene.forAll("broker away", false, Set.of("broker"), site.broker()::kill, () -> {
            site.broker().start();
            Listening.await(port);
        });
    }

    Site site() {
        return site;
    }

    /** The most telling ones first. */
    List<Scene> scenes() {
        return scenes;
    }

    @Override
    public void close() {
        site.close();
        stagehand.run();
    }
}
