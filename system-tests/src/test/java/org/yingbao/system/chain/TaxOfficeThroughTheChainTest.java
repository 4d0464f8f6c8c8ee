package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Topics;
import org.yingbao.testkit.tax.TaxOffice;
import org.yingbao.testkit.tax.TaxPayer;
import org.yingbao.testkit.tax.TaxResult;

/** The office that tax may copy, at a running platform, opened anew for each thing it does. */
class TaxOfficeThroughTheChainTest {

    private static final TaxPayer WANG = new TaxPayer("RESIDENT_ID", "141102195602110024", "王秀兰");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2022-10-20T10:00:00+08:00");

    @TempDir
    Path data;

    @Test
    void what_the_office_does_by_itself_leaves_nothing_open() throws Exception {
        TaxPage page = new TaxPage();
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            publish(
                    platform,
                    page.commands().get(0),
                    page.commands().get(1),
                    page.commands().get(12));
            work(
                    platform,
                    office -> office.enter(TaxResult.paid("SW-1", WANG, 2023, 35000, NOW.minusDays(12), "WECHAT")
                            .in("141102")));
            assertThat(last(platform, WANG)).containsEntry("adjustmentFen", "-28000");
            work(platform, office -> assertThat(office.paidFen(WANG, 2023)).isEqualTo(7000));
            assertThat(last(platform, WANG)).containsEntry("selfFen", "7000").containsEntry("adjustmentFen", "");
            assertThat(Instructions.values(platform.bootstrapServers(), Topics.LEDGER).stream()
                            .map(record -> new String(record.value(), StandardCharsets.UTF_8)))
                    .anySatisfy(line -> assertThat(line).contains("EXEMPT", "SETTLED"));
            assertThat(Instructions.values(platform.bootstrapServers(), Topics.REFUSALS))
                    .isEmpty();
            assertThat(Instructions.values(platform.bootstrapServers(), Topics.COLLECTIONS))
                    .hasSize(3);
            work(platform, office -> assertThat(office.send()).isZero());
            assertThat(Instructions.values(platform.bootstrapServers(), Topics.COLLECTIONS))
                    .hasSize(3);
        }
    }

    private void work(RunningPlatform platform, java.util.function.Consumer<TaxOffice> what) {
        try (TaxOffice office = TaxOffice.open(
                Map.of("bootstrap.servers", platform.bootstrapServers()),
                data.resolve("tax.db"),
                "urn:example:tax",
                () -> NOW)) {
            while (!office.isAtEnd()) {
                office.read(Duration.ofMillis(200));
            }
            what.accept(office);
            office.send();
        }
        platform.awaitQuiet();
    }

    private static Map<String, String> last(RunningPlatform platform, TaxPayer payer) {
        return platform.instructions().all().stream()
                .filter(one -> one.at("/document/number").asString().equals(payer.documentNumber()))
                .reduce((one, other) ->
                        one.path("version").asLong() > other.path("version").asLong() ? one : other)
                .map(one -> Map.of(
                        "selfFen", one.path("selfFen").asString(""),
                        "adjustmentFen", one.path("adjustmentFen").asString("")))
                .orElseThrow();
    }

    private static void publish(RunningPlatform platform, TaxPage.Command... commands) {
        for (TaxPage.Command command : commands) {
            ProducerRecord<byte[], byte[]> record =
                    new ProducerRecord<>(command.topic(), null, command.json().getBytes(StandardCharsets.UTF_8));
            command.headers()
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            platform.send(List.of(record));
        }
        platform.awaitQuiet();
    }
}
