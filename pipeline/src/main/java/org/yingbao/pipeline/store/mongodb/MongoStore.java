package org.yingbao.pipeline.store.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.CheckpointUpdate;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/**
 * The store in a MongoDB database, shared by any number of instances. Writes wait for the majority. Needs neither
 * sessions nor transactions. The client stays with whoever opened it.
 */
public final class MongoStore implements Store {

    private final MongoDatabase database;
    private final MongoCheckpoints marks;
    private final Map<String, MongoCollections> collections;
    private boolean indexed;

    private MongoStore(MongoDatabase database, Collection<Kept> kept) {
        this.database = database;
        this.marks = MongoCheckpoints.of(database);
        this.collections = kept.stream().collect(Collectors.toMap(Kept::name, k -> MongoCollections.of(k, database)));
    }

    /** The store in this database; the indexes that it does not have yet are created when it is first asked. */
    public static MongoStore open(MongoDatabase database, Collection<Kept> kept) {
        var store = new MongoStore(database, kept);
        if (store.collections.containsKey(MongoCheckpoints.COLLECTION)) {
            throw new IllegalArgumentException("The collection marks is the store's own");
        }
        return store;
    }

    /**
     * Settings for a client that gives up in seconds, so that waiting is up to the caller; the address may say
     * otherwise.
     */
    public static MongoClientSettings settings(String uri) {
        return MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(10, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(5, TimeUnit.SECONDS).readTimeout(30, TimeUnit.SECONDS))
                .applyConnectionString(new ConnectionString(uri))
                .build();
    }

    @Override
    public Map<String, Stored> load(String collection, Collection<String> ids) {
        Map<String, Stored> found = HashMap.newHashMap(ids.size());
        if (ids.isEmpty()) {
            return found;
        }
        return Asking.mongo("load", () -> {
            in(collection)
                    .stored()
                    .find(Filters.in(DocumentFields.ID, Set.copyOf(ids)))
                    .projection(Projections.exclude(DocumentFields.INDEXES))
                    .batchSize(ids.size() + 1)
                    .forEach(stored -> found.put(stored.id(), stored));
            return found;
        });
    }

    @Override
    public Set<String> write(String collection, Collection<Write> writes) {
        MongoCollections collections = in(collection);
        check(collections.kept(), writes);
        return writes.isEmpty()
                ? Set.of()
                : Asking.mongo("write", () -> new MongoWrites(collections, List.copyOf(writes)).write());
    }

    @Override
    public List<IndexEntry> find(String collection, String index, Collection<String> values) {
        MongoIndex asked = index(collection, index);
        return values.isEmpty() ? List.of() : Asking.mongo("find", () -> asked.withAnyOf(Set.copyOf(values)));
    }

    @Override
    public List<IndexEntry> page(
            String collection, String index, String from, String to, @Nullable IndexEntry after, int limit) {
        MongoIndex asked = index(collection, index);
        return Asking.mongo("page", () -> MongoPage.of(asked, from, to, after, limit));
    }

    @Override
    public boolean mark(String name, byte @Nullable [] expected, byte[] value) {
        return mark(List.of(new CheckpointUpdate(name, expected, value)));
    }

    @Override
    public Optional<byte[]> mark(String name) {
        return Optional.ofNullable(marks(List.of(name)).get(name));
    }

    @Override
    public Map<String, byte[]> marks(Collection<String> names) {
        return names.isEmpty() ? Map.of() : Asking.mongo("read marks", () -> marks.all(names));
    }

    @Override
    public boolean mark(Collection<CheckpointUpdate> moves) {
        return moves.isEmpty() || Asking.mongo("keep marks", () -> marks.putAll(List.copyOf(moves)));
    }

    @Override
    public void empty(Set<String> marksThatStay) {
        Asking.mongo("be emptied", () -> {
            collections.values().forEach(collection -> collection.raw().deleteMany(new BsonDocument()));
            return marks.forgetAllBut(marksThatStay);
        });
    }

    @Override
    public void ping() {
        Asking.mongo("answer", () -> database.runCommand(new BsonDocument("ping", new BsonInt32(1))));
    }

    @Override
    public void close() {}

    private MongoIndex index(String collection, String index) {
        MongoCollections collections = in(collection);
        if (!collections.kept().indexes().contains(index)) {
            throw new IllegalArgumentException("No index " + index + " of " + collection);
        }
        return new MongoIndex(index, collections.raw());
    }

    private static void check(Kept kept, Collection<Write> writes) {
        Set<String> ids = HashSet.newHashSet(writes.size());
        for (Write write : writes) {
            if (!ids.add(write.id())) {
                throw new IllegalArgumentException("Two writes of one document of " + kept.name() + " in one batch");
            }
            if (!kept.indexes().containsAll(write.entries().keySet())) {
                throw new IllegalArgumentException("An index that " + kept.name() + " does not have");
            }
        }
    }

    private MongoCollections in(String collection) {
        MongoCollections found = collections.get(collection);
        if (found == null) {
            throw new IllegalArgumentException("No collection " + collection);
        }
        createIndexes();
        return found;
    }

    /** Once, when the server answers for the first time: a service may start before its store. */
    private synchronized void createIndexes() {
        if (!indexed) {
            indexed = Asking.mongo("create indexes", () -> {
                collections.values().forEach(MongoCollections::createIndexes);
                return true;
            });
        }
    }
}
