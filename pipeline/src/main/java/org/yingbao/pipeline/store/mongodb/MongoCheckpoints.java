package org.yingbao.pipeline.store.mongodb;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.yingbao.pipeline.store.CheckpointUpdate;

/** The marks, as many as are asked for in one request: each write waits until the majority has it on disk. */
record MongoCheckpoints(MongoCollection<BsonDocument> marks) {

    static final String COLLECTION = "marks";
    private static final String VALUE = "value";
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    static MongoCheckpoints of(MongoDatabase database) {
        return new MongoCheckpoints(MongoCollections.careful(database).getCollection(COLLECTION, BsonDocument.class));
    }

    /** Whether all stood there as expected; if not, some may be put. */
    boolean putAll(List<CheckpointUpdate> moves) {
        long replacements =
                moves.stream().filter(move -> move.expected() != null).count();
        try {
            return marks.bulkWrite(moves.stream().map(MongoCheckpoints::model).toList(), UNORDERED)
                            .getMatchedCount()
                    == replacements;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() == null && e.getWriteErrors().stream().allMatch(MongoCheckpoints::stands)) {
                return false;
            }
            throw e;
        }
    }

    private static WriteModel<BsonDocument> model(CheckpointUpdate move) {
        BsonDocument mark = of(move.name(), move.value());
        byte[] expected = move.expected();
        return expected == null ? new InsertOneModel<>(mark) : new ReplaceOneModel<>(of(move.name(), expected), mark);
    }

    private static boolean stands(BulkWriteError error) {
        return error.getCode() == MongoWrites.DUPLICATE_KEY;
    }

    private static BsonDocument of(String name, byte[] value) {
        return new BsonDocument(DocumentFields.ID, new BsonString(name)).append(VALUE, new BsonBinary(value));
    }

    /** How many it were. */
    long forgetAllBut(Collection<String> names) {
        return marks.deleteMany(Filters.nin(DocumentFields.ID, names)).getDeletedCount();
    }

    Map<String, byte[]> all(Collection<String> names) {
        Map<String, byte[]> standing = HashMap.newHashMap(names.size());
        marks.find(Filters.in(DocumentFields.ID, names))
                .batchSize(names.size() + 1)
                .forEach(mark -> standing.put(
                        mark.getString(DocumentFields.ID).getValue(),
                        mark.getBinary(VALUE).getData()));
        return standing;
    }
}
