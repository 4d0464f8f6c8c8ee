package org.yingbao.quickstart;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingbao.pipeline.boot.ReleaseInfo;

/** What runs here, as each service says it of itself. */
@Configuration(proxyBeanMethods = false)
class QuickstartInfo {

    @Bean
    ReleaseInfo releaseInfo(Platform platform) {
        return new ReleaseInfo(() -> platform.services().stream()
                .map(service -> service.getBean(ReleaseInfo.class))
                .findFirst()
                .flatMap(ReleaseInfo::cluster));
    }
}
