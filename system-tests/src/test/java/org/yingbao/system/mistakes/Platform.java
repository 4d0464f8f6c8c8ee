package org.yingbao.system.mistakes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingbao.system.kills.FreePort;
import org.yingbao.system.kills.Ground;
import org.yingbao.system.kills.Instance;
import org.yingbao.system.kills.MongoEngine;
import org.yingbao.system.kills.Program;
import org.yingbao.system.kills.Service;
import org.yingbao.system.kills.Site;

/**
 * A site and what its services keep.
 *
 * @param settings with which the services find it
 */
record Platform(Site site, Databases databases, Map<String, String> settings) implements AutoCloseable {

    private static final String PREFIX = "mistakes";

    static Platform on(Ground ground, Path folder) {
        return ground == Ground.ROCKSDB ? onRocksDb(folder) : onMongoDb(folder);
    }

    private static Platform onRocksDb(Path folder) {
        Path data = folder.resolve("data");
        return start(
                Ground.ROCKSDB,
                folder,
                Optional.empty(),
                new DataFolders(data),
                Map.of("YINGBAO_DATA", data.toString()));
    }

    private static Platform onMongoDb(Path folder) {
        int port = FreePort.take();
        String address = "mongodb://localhost:" + port + "/" + PREFIX + "?retryWrites=false";
        return start(
                Ground.MONGODB,
                folder,
                Optional.of(MongoEngine.on(port, folder)),
                new MongoCopies(address, PREFIX),
                Map.of("MONGODB_URI", address));
    }

    private static Platform start(
            Ground ground, Path folder, Optional<Program> store, Databases databases, Map<String, String> settings) {
        return new Platform(Site.start(ground, folder, store, settings), databases, settings);
    }

    void stop(Service service) {
        instances(service).forEach(each -> each.program().stop());
    }

    void start(Service service) {
        instances(service).forEach(each -> each.program().start());
    }

    /** Another instance with the same settings. */
    Instance secondOf(Service service) {
        return site.instance(service, 2, settings);
    }

    List<Instance> instances(Service service) {
        return site.instances().stream()
                .filter(each -> each.service() == service)
                .toList();
    }

    @Override
    public void close() {
        site.close();
    }
}
