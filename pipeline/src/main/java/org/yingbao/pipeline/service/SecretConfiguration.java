package org.yingbao.pipeline.service;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;

/** The platform secret, for the services that ask for it. */
@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

    @Bean
    @Lazy
    Secret secret(PipelineProperties properties) {
        Path file = properties.secretFile();
        if (file == null || file.toString().isEmpty()) {
            throw new IllegalStateException("Set YINGBAO_SECRET_FILE to the file with the platform secret."
                    + " All services share one; make it with: openssl rand -base64 32");
        }
        return Secret.read(file);
    }

    @Bean
    @Lazy
    Seal seal(Secret secret) {
        return new Seal(secret);
    }

    @Bean
    @Lazy
    PersonIds personIds(Secret secret) {
        return new PersonIds(secret);
    }
}
