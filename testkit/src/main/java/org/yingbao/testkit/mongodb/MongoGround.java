package org.yingbao.testkit.mongodb;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.slf4j.LoggerFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.mongodb.MongoStore;

/**
 * Where tests find a MongoDB: in a container if there is Docker with the image, else at {@value #VARIABLE}, else a
 * stand-in in this process. One for all tests of a JVM; says once which it is.
 */
public final class MongoGround {

    private static final String VARIABLE = "YINGBAO_TEST_MONGODB_URI";
    static final String IMAGE = "mongo:8.0";
    private static final MongoGround GROUND = choose();

    private final String uri;
    private final boolean standIn;
    private final MongoClient client;

    private MongoGround(String name, String uri, boolean standIn) {
        this.uri = uri;
        this.standIn = standIn;
        this.client = MongoClients.create(MongoStore.settings(uri));
        LoggerFactory.getLogger(MongoGround.class).info("Tests of MongoDB stand on {}", name);
    }

    /** The one of this JVM. */
    public static MongoGround get() {
        return GROUND;
    }

    /** Where a client of one's own connects to; without a database. */
    public String uri() {
        return uri;
    }

    /** Whether it only speaks MongoDB's protocol: it then orders strings as Java does, and has no sessions. */
    public boolean isStandIn() {
        return standIn;
    }

    /** A new, empty database; drop it afterwards. */
    public MongoDatabase database() {
        return client.getDatabase("test-" + UUID.randomUUID());
    }

    /** A database of this name. */
    public MongoDatabase database(String name) {
        return client.getDatabase(name);
    }

    /** Spares the stand-in a scan for each guarded write; does nothing elsewhere. */
    public void prepare(MongoDatabase database, Collection<Kept> kept) {
        if (standIn) {
            var guard = new BsonDocument("_id", new BsonInt32(1)).append("version", new BsonInt32(1));
            kept.forEach(
                    each -> database.getCollection(each.name()).createIndex(guard, new IndexOptions().unique(true)));
        }
    }

    private static MongoGround choose() {
        return inContainer().or(MongoGround::atAddress).orElseGet(MongoGround::inProcess);
    }

    private static Optional<MongoGround> inContainer() {
        if (!DockerImages.has(IMAGE)) {
            return Optional.empty();
        }
        @SuppressWarnings("resource")
        var container = new MongoDBContainer(IMAGE).withStartupTimeout(Duration.ofMinutes(2));
        container.start();
        return Optional.of(new MongoGround("a container of " + IMAGE, container.getConnectionString(), false));
    }

    private static Optional<MongoGround> atAddress() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .map(uri -> new MongoGround("the address in " + VARIABLE, uri, false));
    }

    private static MongoGround inProcess() {
        var server = new MongoServer(new MemoryBackend());
        server.bind();
        return new MongoGround(
                "a stand-in in this process", server.getConnectionString() + "/?retryWrites=false", true);
    }
}
