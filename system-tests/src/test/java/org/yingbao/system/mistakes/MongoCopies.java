package org.yingbao.system.mistakes;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.yingbao.system.kills.Service;

/** The databases of MongoDB's own engine; their names begin with one and the same prefix. */
record MongoCopies(String address, String prefix) implements Databases {

    @Override
    public void empty(Service service) {
        try (MongoClient client = MongoClients.create(address)) {
            MongoDatabase database = database(client, service);
            names(database).forEach(name -> database.getCollection(name).drop());
        }
    }

    @Override
    public Runnable copy(Service service) {
        Map<String, List<BsonDocument>> copies = new HashMap<>();
        try (MongoClient client = MongoClients.create(address)) {
            MongoDatabase database = database(client, service);
            names(database)
                    .forEach(name ->
                            copies.put(name, documents(database, name).find().into(new ArrayList<>())));
        }
        return () -> restore(service, copies);
    }

    private void restore(Service service, Map<String, List<BsonDocument>> copies) {
        empty(service);
        try (MongoClient client = MongoClients.create(address)) {
            MongoDatabase database = database(client, service);
            copies.forEach((name, documents) -> {
                if (!documents.isEmpty()) {
                    documents(database, name).insertMany(documents);
                }
            });
        }
    }

    private MongoDatabase database(MongoClient client, Service service) {
        return client.getDatabase(prefix + "_" + service.folder());
    }

    private static List<String> names(MongoDatabase database) {
        return database.listCollectionNames().into(new ArrayList<>());
    }

    private static MongoCollection<BsonDocument> documents(MongoDatabase database, String name) {
        return database.getCollection(name, BsonDocument.class);
    }
}
