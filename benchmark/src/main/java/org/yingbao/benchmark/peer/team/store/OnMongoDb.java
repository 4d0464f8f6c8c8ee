package org.yingbao.benchmark.peer.team.store;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.index.Index;

/** Documents in MongoDB, one collection each, prefixed with the name of the service. */
@Configuration
@ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
public class OnMongoDb {

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return new MongoCustomConversions(TimeAsText.CONVERTERS);
    }

    @Bean
    DocumentStores documentStores(
            MongoTemplate mongo, MappingMongoConverter converter, @Value("${team.service}") String service) {
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        converter.setMapKeyDotReplacement("\uFF0E");
        return new DocumentStores() {
            @Override
            public <D extends Stored<D>> DocumentStore<D> collection(
                    String name, Class<D> type, List<DocumentStores.Lookup<D>> indexes) {
                String collection = service + "-" + name;
                indexes.forEach(index ->
                        mongo.indexOps(collection).createIndex(new Index().on(index.field(), Sort.Direction.ASC)));
                return new MongoDocumentStore<>(mongo, collection, type);
            }
        };
    }
}
