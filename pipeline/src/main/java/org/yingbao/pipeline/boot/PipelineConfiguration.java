package org.yingbao.pipeline.boot;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** What every service brings into its context. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PipelineProperties.class)
@PropertySource("classpath:org/yingbao/pipeline/boot/defaults.properties")
@Import({
    StoreConfiguration.class,
    KafkaConfiguration.class,
    KafkaMeters.class,
    BrokerHealth.class,
    InnerDeadLettersHealth.class,
    ReleaseConfiguration.class,
    HelpConfiguration.class
})
public class PipelineConfiguration {}
