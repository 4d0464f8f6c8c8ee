package org.yingbao.benchmark.peer.team.store;

import com.mongodb.bulk.BulkWriteResult;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** One collection of MongoDB: one query and one bulk write for a batch. */
final class MongoDocumentStore<D extends Stored<D>> implements DocumentStore<D> {

    private final MongoTemplate mongo;
    private final String collection;
    private final Class<D> type;

    MongoDocumentStore(MongoTemplate mongo, String collection, Class<D> type) {
        this.mongo = mongo;
        this.collection = collection;
        this.type = type;
    }

    @Override
    public Map<String, D> findAllById(Collection<String> ids) {
        Map<String, D> found = HashMap.newHashMap(ids.size());
        mongo.find(new Query(Criteria.where("_id").in(ids)), type, collection)
                .forEach(document -> found.put(document.id(), document));
        return found;
    }

    @Override
    public void saveAll(Collection<D> documents) {
        if (documents.isEmpty()) {
            return;
        }
        BulkOperations bulk = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, type, collection);
        int known = 0;
        for (D document : documents) {
            D next = document.withRevision(document.revision() + 1);
            if (document.revision() == 0) {
                bulk.insert(next);
            } else {
                known++;
                bulk.replaceOne(
                        new Query(Criteria.where("_id")
                                .is(document.id())
                                .and("revision")
                                .is(document.revision())),
                        next);
            }
        }
        try {
            BulkWriteResult result = bulk.execute();
            if (result.getMatchedCount() != known) {
                throw new OptimisticLockingFailureException("another writer of " + collection);
            }
        } catch (DuplicateKeyException faster) {
            throw new OptimisticLockingFailureException("another writer of " + collection, faster);
        }
    }

    @Override
    public void forEach(Consumer<D> visitor) {
        visit(new Query(), visitor);
    }

    @Override
    public void forEachWith(String field, Collection<String> values, Consumer<D> visitor) {
        visit(new Query(Criteria.where(field).in(values)), visitor);
    }

    @Override
    public void forEachUpTo(String field, String value, Consumer<D> visitor) {
        visit(new Query(Criteria.where(field).lte(value)), visitor);
    }

    private void visit(Query query, Consumer<D> visitor) {
        try (Stream<D> all = mongo.stream(query, type, collection)) {
            all.forEach(visitor);
        }
    }
}
