package org.yingbao.pipeline.store.mongodb;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.yingbao.pipeline.store.IndexEntry;

/** The three questions that are put to an index. An index has a document once for each of its values. */
record MongoIndex(String name, MongoCollection<BsonDocument> documents) {

    /** Entries in order, and whether they are all there are. */
    record Scan(List<IndexEntry> entries, boolean complete) {}

    List<IndexEntry> withAnyOf(Set<String> values) {
        return entries(find(Filters.in(path(), values)).batchSize(10_000), values::contains);
    }

    /** One value, by id: a sort that the index gives on every kind of deployment. */
    List<IndexEntry> at(String value, String afterId, boolean includingId, int limit) {
        Bson ids = includingId ? Filters.gte(DocumentFields.ID, afterId) : Filters.gt(DocumentFields.ID, afterId);
        return entries(
                find(Filters.and(Filters.eq(path(), value), ids))
                        .sort(Sorts.ascending(DocumentFields.ID))
                        .limit(limit)
                        .batchSize(limit + 1),
                value::equals);
    }

    /** What some documents have inside a range, and all of them if they are no more than the limit. */
    Scan between(Range range, int limit) {
        List<BsonDocument> some = find(Filters.elemMatch(path(), range.filter()))
                .limit(limit + 1)
                .batchSize(limit + 2)
                .into(new ArrayList<>());
        List<IndexEntry> entries = new ArrayList<>(entries(some, range::holds));
        entries.sort(Utf8Order.ENTRIES);
        return new Scan(entries, some.size() <= limit);
    }

    private FindIterable<BsonDocument> find(Bson filter) {
        return documents.find(filter).hint(MongoCollections.keys(name)).projection(Projections.include(path()));
    }

    private List<IndexEntry> entries(Iterable<BsonDocument> found, Predicate<String> wanted) {
        List<IndexEntry> entries = new ArrayList<>();
        for (BsonDocument document : found) {
            String id = document.getString(DocumentFields.ID).getValue();
            document.getDocument(DocumentFields.INDEXES).getArray(name).stream()
                    .map(value -> ((BsonString) value).getValue())
                    .filter(wanted)
                    .forEach(value -> entries.add(new IndexEntry(value, id)));
        }
        return entries;
    }

    private String path() {
        return DocumentFields.index(name);
    }
}
