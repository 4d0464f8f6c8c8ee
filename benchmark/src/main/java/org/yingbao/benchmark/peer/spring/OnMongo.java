package org.yingbao.benchmark.peer.spring;

import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.repository.config.EnableMongoRepositories;

/** Spring Data's usual MongoDB; a database for each service. */
@Configuration(proxyBeanMethods = false)
@EnableMongoRepositories(considerNestedRepositories = false)
class OnMongo {

    @Bean
    MongoTemplate mongoTemplate(@Value("${mongodb}") String uri, @Value("${service}") String service) {
        return new MongoTemplate(MongoClients.create(uri), "peer_" + service);
    }

    @Bean
    MongoPeople storedPeople(PersonRepository repository, MongoTemplate template) {
        return new MongoPeople(repository, template);
    }
}
