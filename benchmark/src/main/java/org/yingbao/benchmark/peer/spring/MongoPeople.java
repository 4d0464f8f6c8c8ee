package org.yingbao.benchmark.peer.spring;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** One by one through the repository, many through one unordered bulk write. */
record MongoPeople(PersonRepository repository, MongoOperations operations) implements People {

    @Override
    public Optional<PersonDocument> findById(String id) {
        return repository.findById(id);
    }

    @Override
    public void save(PersonDocument person) {
        repository.save(person);
    }

    @Override
    public List<PersonDocument> findAllById(Collection<String> ids) {
        return repository.findAllById(ids);
    }

    @Override
    public void saveAll(Collection<PersonDocument> people) {
        BulkOperations bulk = operations.bulkOps(BulkOperations.BulkMode.UNORDERED, PersonDocument.class);
        FindAndReplaceOptions orInsert = FindAndReplaceOptions.options().upsert();
        people.forEach(person -> bulk.replaceOne(Query.query(where("_id").is(person.id())), person, orInsert));
        bulk.execute();
    }
}
