package org.yingbao.pipeline.boot;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    @Bean
    ReleaseInfo releaseInfo(BrokerHealth broker) {
        return new ReleaseInfo(broker::clusterId);
    }
}
