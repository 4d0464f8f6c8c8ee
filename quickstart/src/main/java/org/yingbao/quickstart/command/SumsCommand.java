package org.yingbao.quickstart.command;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Forecast;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.contribution.TransferRequest;
import org.yingbao.contribution.region.RegionsBook;
import org.yingbao.pipeline.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares what is published as a sum with the sum over people. */
@Command(
        name = "sums",
        description = {
            "核对汇总数。Adds up the ledgers of all people and compares the sums with the transfer requests and forecasts",
            "that are published, to the fen. Reads only; names and document numbers are in none of these."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every sum is the sum over people",
            "1:a sum differs, or the broker cannot be used",
            "2:wrong usage"
        },
        footerHeading = "%nExample:%n",
        footer = "  yingbao sums --bootstrap localhost:9092")
final class SumsCommand implements Callable<Integer> {
    private static final Duration BREATH = Duration.ofSeconds(1);

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private BrokerAddress address = new BrokerAddress();

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            converter = Seconds.class,
            description = "等待汇总跟上的时间。How long sums may lag behind people; default: 30s.")
    private Duration wait = Duration.ofSeconds(30);

    @Option(names = "--all", description = "也列出一致的数。Prints sums that agree as well.")
    private boolean all;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        WholeTopics topics = new WholeTopics(address.broker());
        Instant end = Instant.now().plus(wait);
        while (true) {
            SumsOverPeople sums = overPeople(topics);
            List<SumRow> rows = sums.compared(
                    last(topics, Topics.TRANSFER_REQUESTS, TransferRequest.class),
                    last(topics, Topics.FORECASTS, Forecast.class));
            boolean agrees = rows.stream().allMatch(SumRow::agrees);
            if (agrees || Instant.now().isAfter(end)) {
                print(out, rows, sums.participation());
                return agrees ? 0 : Yingbao.BAD;
            }
            Thread.sleep(BREATH);
        }
    }

    private static SumsOverPeople overPeople(WholeTopics topics) {
        RegionsBook regions = new RegionsBook();
        topics.read(Topics.ACCEPTED_REGIONS, regions::on);
        return new SumsOverPeople(last(topics, Topics.LEDGER, LedgerLines.class), regions::ancestors);
    }

    /** The last value of each key. */
    private static <T> Collection<T> last(WholeTopics topics, String topic, Class<T> type) {
        Map<String, T> last = new HashMap<>();
        topics.read(
                topic,
                record -> last.put(
                        new String(record.key(), StandardCharsets.UTF_8), Json.MAPPER.readValue(record.value(), type)));
        return last.values();
    }

    private void print(PrintWriter out, List<SumRow> rows, Map<String, long[]> participation) {
        List<SumRow> shown = rows.stream().filter(row -> all || !row.agrees()).toList();
        if (!shown.isEmpty()) {
            out.println(AsciiTable.getTable(
                    shown,
                    List.of(
                            text("of").with(SumRow::of),
                            text("figure").with(SumRow::figure),
                            number("over people").with(row -> Long.toString(row.overPeople())),
                            number("published").with(row -> Long.toString(row.published())),
                            text("").with(row -> row.agrees() ? "" : "DIFFERS"))));
        }
        if (all && !participation.isEmpty()) {
            out.println(AsciiTable.getTable(
                    participation.entrySet(),
                    List.of(
                            text("county, year").with(Map.Entry::getKey),
                            number("insured").with(one -> Long.toString(one.getValue()[0])),
                            number("in scope").with(one -> Long.toString(one.getValue()[1])))));
        }
        long differ = rows.stream().filter(row -> !row.agrees()).count();
        out.printf("%d 项汇总，%d 项不一致 / %d sums, %d differ%n", rows.size(), differ, rows.size(), differ);
    }

    private static Column text(String header) {
        return new Column().header(header).dataAlign(HorizontalAlign.LEFT);
    }

    private static Column number(String header) {
        return new Column().header(header).dataAlign(HorizontalAlign.RIGHT);
    }
}
