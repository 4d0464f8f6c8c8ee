package org.yingbao.pipeline.store.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;

record MongoMarks(MongoCollection<BsonDocument> marks) {

    static final String COLLECTION = "marks";
    private static final String VALUE = "value";

    static MongoMarks of(MongoDatabase database) {
        return new MongoMarks(MongoCollections.careful(database).getCollection(COLLECTION, BsonDocument.class));
    }

    void put(String name, byte[] value) {
        marks.replaceOne(
                Filters.eq(Fields.ID, name),
                new BsonDocument(Fields.ID, new BsonString(name)).append(VALUE, new BsonBinary(value)),
                new ReplaceOptions().upsert(true));
    }

    Optional<byte[]> get(String name) {
        return Optional.ofNullable(marks.find(Filters.eq(Fields.ID, name)).first())
                .map(mark -> mark.getBinary(VALUE).getData());
    }
}
