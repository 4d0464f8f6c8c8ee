package org.yingbao.pipeline.store.mongodb;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.codecs.configuration.CodecRegistries;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/** One collection of MongoDB, seen as what is written, what is read, and what is raw. */
record MongoCollections(
        Kept kept, MongoCollection<Write> written, MongoCollection<Stored> stored, MongoCollection<BsonDocument> raw) {

    static MongoCollections of(Kept kept, MongoDatabase database) {
        MongoCollection<BsonDocument> raw = careful(database).getCollection(kept.name(), BsonDocument.class);
        var codecs = CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(new WriteCodec(), new StoredCodec()), raw.getCodecRegistry());
        return new MongoCollections(
                kept,
                raw.withCodecRegistry(codecs).withDocumentClass(Write.class),
                raw.withCodecRegistry(codecs).withDocumentClass(Stored.class),
                raw);
    }

    /** An answer that a failover could take back is worth nothing here, nor is a read from a member that lags. */
    static MongoDatabase careful(MongoDatabase database) {
        return database.withWriteConcern(WriteConcern.MAJORITY).withReadPreference(ReadPreference.primary());
    }

    void createIndexes() {
        for (String index : kept.indexes()) {
            raw.createIndex(keys(index), new IndexOptions().name(index));
        }
    }

    static BsonDocument keys(String index) {
        return new BsonDocument(DocumentFields.index(index), new BsonInt32(1))
                .append(DocumentFields.ID, new BsonInt32(1));
    }
}
