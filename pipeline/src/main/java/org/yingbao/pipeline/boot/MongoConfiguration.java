package org.yingbao.pipeline.boot;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.yingbao.pipeline.store.mongodb.MongoStore;

/** The database of the service, where MongoDB is set, through the client that Boot makes. */
@AutoConfiguration
@Conditional(MongoIsSet.class)
@Import(MongoAutoConfiguration.class)
class MongoConfiguration {

    private static final String URI = "spring.mongodb.uri";
    private static final int BEFORE_THE_ADDRESS = -1;

    /** Gives up in seconds, so that waiting is up to the caller; the address may say otherwise. */
    @Bean
    @Order(BEFORE_THE_ADDRESS)
    MongoClientSettingsBuilderCustomizer givesUpInSeconds(MongoConnectionDetails details, Environment environment) {
        address(details, environment);
        MongoClientSettings ours = MongoStore.settings("mongodb://localhost");
        return settings -> settings.applyToSocketSettings(socket -> socket.applySettings(ours.getSocketSettings()))
                .applyToConnectionPoolSettings(pool -> pool.applySettings(ours.getConnectionPoolSettings()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(
                        ours.getClusterSettings().getServerSelectionTimeout(MILLISECONDS), MILLISECONDS));
    }

    /** A database for each service; its name begins with the one that is set, if one is set. */
    @Bean
    MongoDatabase mongoDatabase(
            MongoClient client,
            MongoConnectionDetails details,
            MongoProperties properties,
            Environment environment,
            @Value("${yingbao.service}") String service) {
        String named = Optional.ofNullable(properties.getDatabase())
                .or(() -> Optional.ofNullable(address(details, environment).getDatabase()))
                .orElse("yingbao");
        return client.getDatabase(named + "_" + service);
    }

    private static ConnectionString address(MongoConnectionDetails details, Environment environment) {
        try {
            return details.getConnectionString();
        } catch (IllegalArgumentException refused) {
            throw new BadSetting(Variables.thatSets(URI, environment), String.valueOf(refused.getMessage()), refused);
        }
    }
}
