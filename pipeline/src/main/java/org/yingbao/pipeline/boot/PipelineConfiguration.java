package org.yingbao.pipeline.boot;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** What every service has in its context. */
@AutoConfiguration
@EnableConfigurationProperties(PipelineProperties.class)
@PropertySource({
    "classpath:org/yingbao/pipeline/boot/defaults.properties",
    "classpath:org/yingbao/pipeline/boot/breakers.properties"
})
@Import({
    StoreConfiguration.class,
    KafkaConfiguration.class,
    KafkaMeters.class,
    BrokerHealth.class,
    InnerDeadLettersHealth.class,
    ReleaseConfiguration.class,
    HelpConfiguration.class
})
class PipelineConfiguration {}
