package org.yingbao.quickstart.trouble;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yingbao.quickstart.kills.FreePort;
import org.yingbao.quickstart.kills.Ground;
import org.yingbao.quickstart.kills.MongoEngine;
import org.yingbao.quickstart.kills.Program;
import org.yingbao.quickstart.kills.Service;
import org.yingbao.quickstart.kills.Site;

/** A site, and the troubles that can be made on it. */
final class Theatre implements AutoCloseable {

    private static final Duration SLOW = Duration.ofSeconds(5);

    private final Site site;
    private final List<Scene> scenes;
    private final Runnable stagehand;

    private Theatre(Site site, List<Scene> scenes, Runnable stagehand) {
        this.site = site;
        this.scenes = scenes;
        this.stagehand = stagehand;
    }

    static Theatre on(Ground ground, Path folder) {
        return ground == Ground.ROCKSDB ? onRocksDb(folder) : onMongoDb(folder);
    }

    private static Theatre onRocksDb(Path folder) {
        Path data = folder.resolve("data");
        Path subsidys = data.resolve(Service.SUBSIDY.folder());
        Optional<SmallDisk> disk = SmallDisk.at(subsidys);
        Site site = Site.start(Ground.ROCKSDB, folder, Optional.empty(), Map.of("YINGBAO_DATA", data.toString()));
        List<Scene> scenes = new ArrayList<>(List.of(brokerAway(site)));
        disk.ifPresentOrElse(
                small -> scenes.add(new Scene(
                        "disk of subsidy full",
                        false,
                        Set.of("store"),
                        instance -> instance.service() == Service.SUBSIDY,
                        small::fill,
                        small::empty)),
                () -> System.out.println("No full disk: this user may not mount one."));
        return new Theatre(site, scenes, () -> disk.ifPresent(SmallDisk::close));
    }

    private static Theatre onMongoDb(Path folder) {
        int port = FreePort.take();
        Program engine = MongoEngine.on(port, folder);
        SlowLine line = new SlowLine(port);
        Map<String, String> settings =
                Map.of("MONGODB_URI", "mongodb://localhost:" + line.port() + "/trouble?retryWrites=false");
        Site site = Site.start(Ground.MONGODB, folder, Optional.of(engine), settings);
        Runnable storeBack = () -> {
            engine.start();
            Listening.await(port);
        };
        Scene brokerAway = brokerAway(site);
        List<Scene> scenes = List.of(
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
                brokerAway);
        return new Theatre(site, scenes, line::close);
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
