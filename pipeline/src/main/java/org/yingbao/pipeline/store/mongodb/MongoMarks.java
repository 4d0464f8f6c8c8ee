package org.yingbao.pipeline.store.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

record MongoMarks(MongoCollection<BsonDocument> marks) {

    static final String COLLECTION = "marks";
    private static final String VALUE = "value";

    static MongoMarks of(MongoDatabase database) {
        return new MongoMarks(MongoCollections.careful(database).getCollection(COLLECTION, BsonDocument.class));
    }

    /** Whether it stood there as expected. */
    boolean put(String name, byte @Nullable [] expected, byte[] value) {
        BsonDocument mark = of(name, value);
        return expected == null
                ? insert(mark)
                : marks.replaceOne(of(name, expected), mark).getMatchedCount() > 0;
    }

    private boolean insert(BsonDocument mark) {
        try {
            marks.insertOne(mark);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static BsonDocument of(String name, byte[] value) {
        return new BsonDocument(Fields.ID, new BsonString(name)).append(VALUE, new BsonBinary(value));
    }

    Optional<byte[]> get(String name) {
        return Optional.ofNullable(marks.find(Filters.eq(Fields.ID, name)).first())
                .map(mark -> mark.getBinary(VALUE).getData());
    }
}
