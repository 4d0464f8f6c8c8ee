package org.yingbao.pipeline.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.testkit.boot.ServiceStart;
import org.yingbao.testkit.boot.TlsListener;

/** A bundle of {@code spring.ssl.bundle} is what the clients trust by. */
@ExtendWith(OutputCaptureExtension.class)
class SslBundlesTest {

    @TempDir
    Path folder;

    @Test
    void the_broker_is_trusted_by_its_bundle() throws Exception {
        try (TlsListener broker = TlsListener.in(folder);
                ConfigurableApplicationContext service = start(
                        broker,
                        "--spring.kafka.bootstrap-servers=localhost:" + broker.port(),
                        "--spring.kafka.security.protocol=SSL",
                        "--spring.kafka.ssl.bundle=own")) {
            Admin admin = Admin.create(service.getBean(KafkaAccess.class).admin());
            assertThat(broker.trusted().await(20, TimeUnit.SECONDS)).isTrue();
            admin.close(Duration.ZERO);
        }
    }

    @Test
    void so_is_the_database() throws Exception {
        try (TlsListener database = TlsListener.in(folder);
                ConfigurableApplicationContext _ = start(
                        database,
                        "--spring.mongodb.uri=mongodb://localhost:" + database.port()
                                + "/?serverSelectionTimeoutMS=100",
                        "--spring.mongodb.ssl.bundle=own")) {
            assertThat(database.trusted().await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_bundle_that_is_not_there_is_named_in_one_line(CapturedOutput output) {
        assertThat(catchThrowable(() -> ServiceStart.in(folder, "--spring.kafka.ssl.bundle=missing")
                        .close()))
                .isNotNull();

        assertThat(output.getAll().lines().filter(line -> line.contains("ERROR")))
                .singleElement()
                .asString()
                .contains("cannot start: spring.ssl.bundle: there is no bundle 'missing'");
    }

    private ConfigurableApplicationContext start(TlsListener listener, String... settings) throws Exception {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--spring.ssl.bundle.jks.own.truststore.location=file:" + listener.store());
        all.add("--spring.ssl.bundle.jks.own.truststore.password=" + TlsListener.PASSWORD);
        all.add("--spring.ssl.bundle.jks.own.truststore.type=PKCS12");
        return ServiceStart.in(folder, all.toArray(String[]::new));
    }
}
