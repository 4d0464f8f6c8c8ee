package org.yingbao.quickstart.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.quickstart.office.ListName;
import org.yingbao.quickstart.office.ReleaseEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Accepts a list that is held, or takes back one that counts, and waits for what became of it. */
@Command(
        name = "release",
        description = {
            "放行或撤回名单，等待报告。Accepts a list that is held, or withdraws one as if it had never been sent.",
            "Look at the list first: an accepted one ends everybody whom it misses."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the list is not what it was to be, or no report came in time", "2:wrong usage"},
        footerHeading = "%nExample:%n",
        footer = {
            "  yingbao list release --source urn:cn:civil-affairs:141102 --list-id 141102-db-2022-10 \\",
            "    --verdict ACCEPT --released-by user-7 --why 核对无误"
        })
final class ReleaseCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--source",
            required = true,
            paramLabel = "URN",
            description = "来源。Who published it, e.g. urn:cn:civil-affairs:141102.")
    private String source = "";

    @Option(names = "--list-id", required = true, paramLabel = "ID", description = "名单编号。The list.")
    private String listId = "";

    @Option(names = "--revision", paramLabel = "N", description = "修订号。Of the list; default: ${DEFAULT-VALUE}.")
    private long revision = 1;

    @Option(
            names = "--verdict",
            required = true,
            paramLabel = "VERDICT",
            description = "ACCEPT（放行）或 WITHDRAW（撤回）。Accept it whole, bad rows left out, or withdraw it.")
    private Verdict verdict = Verdict.ACCEPT;

    @Option(
            names = "--released-by",
            required = true,
            paramLabel = "ID",
            description = "决定人的用户编号，不写姓名。The id of the user who decides; no name.")
    private String releasedBy = "";

    @Option(
            names = "--why",
            required = true,
            paramLabel = "TEXT",
            description = "理由，不写个人信息。Why, for whoever asks later; nothing personal.")
    private String why = "";

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            description = "text 或 json。How to print: text (default) or json.")
    private Format output = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        CommandSpec known = Objects.requireNonNull(spec);
        if (revision < 1 || releasedBy.isBlank() || why.isBlank()) {
            throw new ParameterException(
                    known.commandLine(),
                    "修订号须大于零；决定人和理由不能为空 / a revision above 0, and neither --released-by nor --why blank");
        }
        ListName name = new ListName(broker.topic(known), source, listId, revision, false);
        ReleaseEvent release = new ReleaseEvent(name, verdict.name(), releasedBy, why, Instant.now());
        String transaction = "yingbao-list-release/%s/%s/%d".formatted(source, listId, revision);
        Broker publishing = broker.broker();
        if (broker.time().isZero()) {
            publishing.publish(transaction, List.of(release.record()));
            return 0;
        }
        try (Reports reports = new Reports(publishing)) {
            publishing.publish(transaction, List.of(release.record()));
            return answered(reports.await(name, broker.time()), known);
        }
    }

    private int answered(Optional<ListReport> report, CommandSpec known) {
        if (report.isEmpty()) {
            known.commandLine()
                    .getErr()
                    .println("没有新的报告：名单不完整、编号或来源不符，或者已经如此 / no report: the list is not complete,"
                            + " its id or source is another, or nothing changes; the decision is published");
            return Yingbao.BAD;
        }
        PrintWriter out = known.commandLine().getOut();
        ReportWords words = new ReportWords(report.get());
        words.print(out, output);
        boolean withdrawn = report.get().status().equals(ListReport.Status.WITHDRAWN.name());
        boolean done = verdict == Verdict.WITHDRAW ? withdrawn : words.isGood();
        return done ? 0 : Yingbao.BAD;
    }
}
