package org.yingbao.quickstart.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.quickstart.office.Checked;
import org.yingbao.quickstart.office.ListFile;
import org.yingbao.quickstart.office.ListName;
import org.yingbao.quickstart.office.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a list, publishes it and waits for what became of it. */
@Command(
        name = "publish",
        description = {
            "检查并发送名单，等待报告。Checks a list, publishes it (all of it or nothing) and prints the report.",
            "A list with bad rows is not published unless --with-bad-rows is given."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the list counts",
            "1:a row is bad, the list is held, or no report came in time",
            "2:wrong usage, or the file cannot be read as a list"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  yingbao list publish --source urn:cn:civil-affairs:141102 --list-id 141102-db-2022-09 \\",
            "    --region 141102 --category MINIMUM_LIVING --as-of 2022-09-01 低保名单.xlsx"
        })
final class PublishCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "名单文件。The list, as xlsx or CSV (UTF-8, GB18030).")
    private Path file = Path.of("");

    @Option(
            names = "--source",
            required = true,
            paramLabel = "URN",
            description = "来源。Who publishes it, e.g. urn:cn:civil-affairs:141102.")
    private String source = "";

    @Option(names = "--list-id", required = true, paramLabel = "ID", description = "名单编号。A new month is a new id.")
    private String listId = "";

    @Option(
            names = "--revision",
            paramLabel = "N",
            description = "修订号。A correction has a higher one; default: ${DEFAULT-VALUE}.")
    private long revision = 1;

    @Option(
            names = "--region",
            required = true,
            paramLabel = "CODE",
            description = "行政区划代码。Whom the list covers, six digits.")
    private String region = "";

    @Option(
            names = "--category",
            required = true,
            paramLabel = "CODE",
            split = ",",
            description = "类别代码，或 ALL。Codes parted by commas, or ALL: whoever is missing from the list is then ended in"
                    + " every category.")
    private List<String> categories = new ArrayList<>();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DAY",
            description = "名单所述日期。The day it describes, e.g. 2022-09-01.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "APPLY 或 COMPARE（只比对）。COMPARE changes nothing; default: ${DEFAULT-VALUE}.")
    private ListMode mode = ListMode.APPLY;

    @Option(names = "--with-bad-rows", description = "有误的行也发送。Publishes it although rows are bad; they are left out.")
    private boolean withBadRows;

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Mixin
    private FileOptions options = new FileOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        String topic = broker.topic(spec);
        ListName name = new ListName(topic, source, listId, revision, mode == ListMode.COMPARE);
        Scope scope = new Scope(Optional.of(region), Categories.of(categories), asOf);
        Checked checked = Checked.of(ListFile.read(file, options.reading()), name, scope, Instant.now());
        if (checked.bad() > 0 && !withBadRows) {
            new CheckResult(file, checked, Optional.empty()).print(out, options.output());
            spec.commandLine()
                    .getErr()
                    .println("没有发送 / not published. 用 yingbao list check 写出问题副本；或 / or: --with-bad-rows");
            return Yingbao.BAD;
        }
        return published(name, checked, out);
    }

    private int published(ListName name, Checked checked, PrintWriter out) throws IOException {
        Broker publishing = broker.broker();
        String transaction = "yingbao-list/%s/%s/%d".formatted(name.source(), name.listId(), name.revision());
        if (broker.time().isZero()) {
            publishing.publish(transaction, checked.events());
            say(out, checked);
            return 0;
        }
        try (Reports reports = new Reports(publishing)) {
            publishing.publish(transaction, checked.events());
            say(out, checked);
            Optional<ListReport> report = reports.await(name, broker.time());
            if (report.isEmpty()) {
                Objects.requireNonNull(spec)
                        .commandLine()
                        .getErr()
                        .println("还没有报告，名单已发送；不必重发 / no report yet; the list is published, do not publish it again");
                return Yingbao.BAD;
            }
            ReportWords words = new ReportWords(report.get());
            words.print(out, options.output());
            return words.isGood() ? 0 : Yingbao.BAD;
        }
    }

    private void say(PrintWriter out, Checked checked) {
        if (options.output() == Format.TEXT) {
            out.printf(
                    "已发送 %d 行，%d 个分块 / published: %d rows in %d parts%n",
                    checked.rows(),
                    checked.events().size() - 1,
                    checked.rows(),
                    checked.events().size() - 1);
        }
    }
}
