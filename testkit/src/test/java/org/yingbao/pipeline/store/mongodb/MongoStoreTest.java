package org.yingbao.pipeline.store.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.yingbao.testkit.store.StoredDocuments.json;
import static org.yingbao.testkit.store.StoredDocuments.smile;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.StoreUnavailable;
import org.yingbao.pipeline.store.Write;
import org.yingbao.testkit.mongodb.MongoGround;
import org.yingbao.testkit.store.StoreContract;

class MongoStoreTest extends StoreContract {

    private static final MongoGround GROUND = MongoGround.get();

    private final MongoDatabase database = GROUND.database();

    @Override
    protected Store open() {
        GROUND.prepare(database, KEPT);
        return MongoStore.open(database, KEPT);
    }

    @AfterEach
    void drop() {
        database.drop();
    }

    @Override
    protected void given_a_store_that_orders_as_utf_8_does() {
        assumeThat(GROUND.isStandIn())
                .as("the stand-in orders strings as Java does")
                .isFalse();
    }

    @Test
    void an_operator_can_read_a_document() {
        var values = new LinkedHashSet<>(List.of("371300", "371302"));
        store.write(
                PEOPLE,
                List.of(new Write("a", 0, smile("{\"name\":\"x\",\"years\":[2023]}"), Map.of("region", values))));

        assertThat(database.getCollection(PEOPLE, BsonDocument.class).find().first())
                .isEqualTo(BsonDocument.parse("""
                        {_id: "a", version: {$numberLong: "1"}, body: {name: "x", years: [2023]},
                         ix: {region: ["371300", "371302"]}}"""));
    }

    @Test
    void a_body_comes_back_as_it_was() {
        for (String json : Bodies.ALL) {
            store.write(LEDGERS, List.of(new Write(json, 0, smile(json), Map.of())));

            assertThat(store.load(LEDGERS, Set.of(json)).get(json))
                    .satisfies(stored -> assertThat(json(stored.body())).isEqualTo(json));
        }
    }

    @Test
    void a_number_typed_into_a_shell_stays_an_integer() {
        store.write(PEOPLE, List.of(new Write("a", 0, smile("{\"n\":1}"), Map.of())));
        database.getCollection(PEOPLE)
                .updateOne(BsonDocument.parse("{_id: 'a'}"), BsonDocument.parse("{$set: {'body.n': 5.0}}"));

        assertThat(store.load(PEOPLE, Set.of("a")).get("a"))
                .satisfies(stored -> assertThat(json(stored.body())).isEqualTo("{\"n\":5}"));
    }

    @Test
    void a_document_of_more_than_16_mb_is_refused() {
        byte[] body = smile("{\"text\":\"" + "x".repeat(17 << 20) + "\"}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.write(PEOPLE, List.of(new Write("a", 0, body, Map.of()))))
                .withMessageContaining("16 MB");
    }

    @Test
    void a_server_that_does_not_answer_is_trouble_that_passes() {
        try (var nowhere = MongoClients.create(
                MongoStore.settings("mongodb://localhost:9/?serverSelectionTimeoutMS=100&retryWrites=false"))) {
            Store store = MongoStore.open(nowhere.getDatabase("d"), KEPT);
            assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> store.load(PEOPLE, Set.of("a")));
        }
    }

    @Test
    void a_client_that_was_closed_is_trouble() {
        var client = MongoClients.create(MongoStore.settings(GROUND.uri()));
        Store closed = MongoStore.open(client.getDatabase(database.getName()), KEPT);
        client.close();

        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> closed.load(PEOPLE, Set.of("a")));
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(closed::ping);
    }

    @Test
    void the_collection_of_marks_is_the_stores_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MongoStore.open(database, List.of(new Kept("marks", Set.of()))));
    }
}
