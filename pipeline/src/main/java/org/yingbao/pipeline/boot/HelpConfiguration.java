package org.yingbao.pipeline.boot;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.RefusalEvents;

/** The page that dead letters point to, and the dead letters of this service. */
@Configuration(proxyBeanMethods = false)
@Import(HelpPage.class)
class HelpConfiguration {

    @Bean
    DeadLetters deadLetters(
            @Value("${spring.application.name}") String service,
            PipelineProperties properties,
            Optional<RefusalEvents> refusals) {
        return new DeadLetters(service, properties.help(), refusals);
    }
}
