package org.yingbao.pipeline.boot;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.StoreUnavailable;

/** The platform secret, for the services that import it. */
@Configuration(proxyBeanMethods = false)
public class SecretConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SecretConfiguration.class);
    private static final String VARIABLE = "YINGBAO_SECRET_FILE";

    @Bean
    Secret secret(PipelineProperties properties) {
        Path file = properties.secretFile();
        if (file == null || file.toString().isEmpty()) {
            throw new BadSetting(
                    VARIABLE,
                    "is not set; set it to the file with the platform secret. All services share one; make it with:"
                            + " openssl rand -base64 32");
        }
        try {
            return Secret.read(file);
        } catch (IllegalArgumentException refused) {
            throw new BadSetting(VARIABLE, String.valueOf(refused.getMessage()), refused);
        }
    }

    @Bean
    Seal seal(Secret secret) {
        return new Seal(secret);
    }

    @Bean
    PersonIds personIds(Secret secret) {
        return new PersonIds(secret);
    }

    /**
     * If the store does not answer yet, nothing begins before it does; a late refusal makes the probe ask for a
     * restart.
     */
    @Bean
    SecretFingerprintCheck secretMark(Secret secret, Store store, ApplicationContext context) {
        SecretFingerprintCheck mark = new SecretFingerprintCheck(
                secret, store, () -> AvailabilityChangeEvent.publish(context, LivenessState.BROKEN));
        try {
            mark.compare();
        } catch (StoreUnavailable later) {
            LOG.info("the secret is compared when the store answers");
        }
        return mark;
    }
}
