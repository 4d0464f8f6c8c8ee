package org.yingbao.pipeline.store.mongodb;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.yingbao.pipeline.store.Write;

/**
 * One unordered bulk write. After a lost answer our own write may count as another's: the caller then reads it again.
 */
record MongoWrites(MongoCollections collections, List<Write> writes) {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    static final int DUPLICATE_KEY = 11000;

    /** The ids that another writer changed before. */
    Set<String> write() {
        Set<String> missed = new HashSet<>();
        BulkWriteResult result = bulkWrite(missed);
        List<Write> replacements =
                writes.stream().filter(write -> write.expected() > 0).toList();
        int shortfall = replacements.size() - result.getMatchedCount();
        if (shortfall > 0) {
            missed.addAll(new Shortfall(collections.raw(), replacements, shortfall).missed());
        }
        return missed;
    }

    /** Duplicates are told by their errors: not every server counts what it inserted beside them. */
    private BulkWriteResult bulkWrite(Set<String> missed) {
        try {
            return collections.written().bulkWrite(models(), UNORDERED);
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null) {
                throw e;
            }
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCode() != DUPLICATE_KEY) {
                    throw e;
                }
                missed.add(writes.get(error.getIndex()).id());
            }
            return e.getWriteResult();
        }
    }

    private List<WriteModel<Write>> models() {
        List<WriteModel<Write>> models = new ArrayList<>(writes.size());
        for (Write write : writes) {
            models.add(
                    write.expected() == 0 ? new InsertOneModel<>(write) : new ReplaceOneModel<>(guard(write), write));
        }
        return models;
    }

    private static BsonDocument guard(Write write) {
        return new BsonDocument(DocumentFields.ID, new BsonString(write.id()))
                .append(DocumentFields.VERSION, new BsonInt64(write.expected()));
    }
}
