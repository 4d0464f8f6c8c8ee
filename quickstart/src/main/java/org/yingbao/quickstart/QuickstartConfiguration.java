package org.yingbao.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingbao.quickstart.broker.EmbeddedBroker;

@Configuration(proxyBeanMethods = false)
class QuickstartConfiguration {

    private static final int SECRET_BYTES = 32;

    @Bean
    EmbeddedBroker broker(QuickstartProperties properties) {
        makeSecret(properties.secretFile());
        return EmbeddedBroker.start(properties.broker(), properties.kafkaPort());
    }

    /** Makes a platform secret on the first start; only the owner may read it. */
    private static void makeSecret(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                byte[] secret = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(secret);
                Files.writeString(file, Base64.getEncoder().encodeToString(secret));
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
