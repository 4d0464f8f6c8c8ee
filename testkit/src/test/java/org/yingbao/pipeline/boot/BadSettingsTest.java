package org.yingbao.pipeline.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.yingbao.testkit.boot.ServiceStart;

/** A bad setting ends the start with one line that names the setting. */
@ExtendWith(OutputCaptureExtension.class)
class BadSettingsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--yingbao.secret-file=/nowhere/secret | YINGBAO_SECRET_FILE: The secret file /nowhere/secret cannot be read",
                "--yingbao.secret-file=                | YINGBAO_SECRET_FILE: is not set",
                "--yingbao.mongodb=localhost:27017     | MONGODB_URI: The connection string is invalid",
                "--yingbao.mongodb=mongodb://host:port | MONGODB_URI: ",
                "--yingbao.kafka=localhost             | KAFKA_BOOTSTRAP_SERVERS: 'localhost' is not of the form host:port",
                "--yingbao.kafka=localhost:99999       | KAFKA_BOOTSTRAP_SERVERS: 'localhost:99999' is not",
                "--yingbao.kafka=a:1,,b:2              | KAFKA_BOOTSTRAP_SERVERS: '' is not",
                "--spring.kafka.bootstrap-servers=localhost | spring.kafka.bootstrap-servers: 'localhost' is not of the form host:port",
                "--spring.kafka.properties.security.protocol=SECRET | spring.kafka, YINGBAO_KAFKA_PROPERTIES_… or YINGBAO_KAFKA_CONFIG: ",
                "--spring.kafka.consumer.max-poll-records=many | SPRING_KAFKA_CONSUMER_MAX_POLL_RECORDS: 'many' cannot be read as",
                "--spring.mongodb.uri=localhost:27017  | spring.mongodb.uri: The connection string is invalid",
                "--yingbao.threads=many                | YINGBAO_THREADS: 'many' cannot be read as int",
                "--yingbao.threads=0                   | YINGBAO_THREADS: 0 is below 1",
                "--yingbao.sync=perhaps                | YINGBAO_SYNC: 'perhaps' cannot be read as boolean",
                "--yingbao.data=/dev/null              | YINGBAO_DATA: ",
                "--yingbao.kafka-config=/nowhere/file  | YINGBAO_KAFKA_CONFIG: the file /nowhere/file cannot be read",
                "--yingbao.kafka.properties.security.protocol=SECRET | YINGBAO_KAFKA_PROPERTIES_… or YINGBAO_KAFKA_CONFIG: ",
                "--yingbao.kafka.properties.max.in.flight.requests.per.connection=9 | YINGBAO_KAFKA_PROPERTIES_… or YINGBAO_KAFKA_CONFIG: ",
            })
    void is_named_in_one_line(String setting, String says, CapturedOutput output) {
        Throwable failure =
                catchThrowable(() -> ServiceStart.in(folder, setting).close());

        assertThat(failure).isNotNull();
        oneLine(output, says);
    }

    @Test
    void a_key_store_that_is_not_there_is_named_too(CapturedOutput output) throws Exception {
        Path file = Files.writeString(
                folder.resolve("client.properties"),
                "security.protocol=SSL\nssl.truststore.location=/nowhere/trust.p12\nssl.truststore.password=hidden\n");

        Throwable failure = catchThrowable(
                () -> ServiceStart.in(folder, "--yingbao.kafka-config=" + file).close());

        assertThat(failure).isNotNull();
        oneLine(output, "/nowhere/trust.p12");
        assertThat(output).doesNotContain("hidden");
    }

    @Test
    void a_folder_serves_one_instance(CapturedOutput output) throws Exception {
        try (ConfigurableApplicationContext first = ServiceStart.in(folder)) {
            assertThat(first.isRunning()).isTrue();
            assertThat(catchThrowable(() -> ServiceStart.in(folder).close())).isNotNull();
        }
        oneLine(output, "YINGBAO_DATA: The data folder " + folder.resolve("data/test") + " is in use");
        assertThat(output).contains("set MONGODB_URI");
    }

    @Test
    void another_secret_than_the_one_that_the_store_was_written_under_is_refused(CapturedOutput output)
            throws Exception {
        ServiceStart.in(folder).close();
        ServiceStart.in(folder).close();
        Path another = Files.writeString(folder.resolve("another"), "another secret for these tests");

        assertThat(catchThrowable(() -> ServiceStart.in(folder, "--yingbao.secret-file=" + another)
                        .close()))
                .isNotNull();

        oneLine(output, "YINGBAO_SECRET_FILE: this is not the secret that the store was written under");
    }

    private static void oneLine(CapturedOutput output, String says) {
        assertThat(output.getAll().lines().filter(line -> line.contains("ERROR")))
                .singleElement()
                .asString()
                .contains("cannot start: ", says);
        assertThat(output).doesNotContain("\tat ", "Exception");
    }
}
