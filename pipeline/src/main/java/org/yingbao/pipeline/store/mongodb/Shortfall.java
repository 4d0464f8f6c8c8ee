package org.yingbao.pipeline.store.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.yingbao.pipeline.store.Write;

/**
 * MongoDB says how many replacements found their version, not which. So what stands there now is compared with what was
 * to be written. Should that leave fewer than MongoDB counted (another writer wrote the very same), all are given as
 * missed: the caller reads again what it finds, and a write that was done is then found done.
 */
record Shortfall(MongoCollection<BsonDocument> documents, List<Write> replacements, int count) {

    private static final WriteCodec CODEC = new WriteCodec();

    Set<String> missed() {
        Set<String> all = replacements.stream().map(Write::id).collect(Collectors.toSet());
        if (count >= all.size()) {
            return all;
        }
        Map<String, RawBsonDocument> found = HashMap.newHashMap(all.size());
        documents
                .withDocumentClass(RawBsonDocument.class)
                .find(Filters.in(DocumentFields.ID, all))
                .batchSize(all.size())
                .forEach(document ->
                        found.put(document.getString(DocumentFields.ID).getValue(), document));
        Set<String> others = replacements.stream()
                .filter(write -> !new RawBsonDocument(write, CODEC).equals(found.get(write.id())))
                .map(Write::id)
                .collect(Collectors.toSet());
        return others.size() < count ? all : others;
    }
}
