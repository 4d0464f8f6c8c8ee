package org.yingbao.system.chain;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.testkit.mongodb.MongoGround;

/** Databases for the four services, on whatever MongoDB the tests find. */
final class MongoDatabases {

    private static final List<String> SERVICES =
            List.of("identity", "subsidy", "contribution", "notification", "reporting");

    private MongoDatabases() {}

    /** The address of new databases. */
    static String fresh() {
        MongoGround ground = MongoGround.get();
        String name = "chain" + UUID.randomUUID().toString().substring(0, 8);
        for (String service : SERVICES) {
            MongoDatabase database = ground.database(name + "_" + service);
            ground.prepare(database, List.of(new Kept(service, Set.of())));
        }
        String uri = new ConnectionString(ground.uri()).getConnectionString();
        int query = uri.indexOf('?');
        String host = query < 0 ? uri : uri.substring(0, query);
        return (host.endsWith("/") ? host : host + "/") + name + (query < 0 ? "" : uri.substring(query));
    }
}
