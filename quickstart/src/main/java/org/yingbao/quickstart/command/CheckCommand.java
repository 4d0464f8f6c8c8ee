package org.yingbao.quickstart.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.quickstart.office.Checked;
import org.yingbao.quickstart.office.ListFile;
import org.yingbao.quickstart.office.ListName;
import org.yingbao.quickstart.office.Scope;
import org.yingbao.rules.facts.Shanghai;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what would be wrong with lists; publishes nothing and needs no network. */
@Command(
        name = "check",
        description = {
            "检查名单文件，不发送。Says which rows of list files would not be taken, and why. Nothing is published.",
            "Beside each file with such rows a copy is written with one more column (问题) that says why."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every row is good", "1:a row is bad", "2:wrong usage, or the file cannot be read as a list"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  yingbao list check 低保名单.xlsx",
            "  yingbao list check --region 141102 --category MINIMUM_LIVING --as-of 2022-09-01 低保名单.csv",
            "  yingbao list check --map 对象=name --map 说明=ignore 名单.xlsx"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FileOptions options = new FileOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "名单文件。Lists, as xlsx or CSV (UTF-8, GB18030).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "名单的行政区划。Whom the list covers; default: as the rows say.")
    private String region = "";

    @Option(
            names = "--category",
            paramLabel = "CODE",
            split = ",",
            description = "名单的类别。Codes parted by commas, or ALL; default: ALL.")
    private List<String> categories = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DAY", description = "名单所述日期。The day it describes; default: today.")
    private @Nullable LocalDate asOf;

    @Option(names = "--no-copy", description = "不写副本。Writes no copy.")
    private boolean noCopy;

    @Override
    public Integer call() throws IOException {
        boolean bad = false;
        for (Path file : files) {
            bad |= check(file).bad() > 0;
        }
        return bad ? Yingbao.BAD : 0;
    }

    private Checked check(Path path) throws IOException {
        Instant now = Instant.now();
        ListFile file = ListFile.read(path, options.reading());
        Scope scope = new Scope(
                Optional.of(region).filter(code -> !code.isEmpty()),
                Categories.of(categories),
                asOf == null ? Shanghai.dayOf(now) : asOf);
        ListName name = new ListName(Topics.CIVIL_AFFAIRS_LISTS, "urn:yingbao:check", "check", 1, false);
        Checked checked = Checked.of(file, name, scope, now);
        Optional<Path> copy = Optional.empty();
        if (!noCopy && !checked.problems().isEmpty()) {
            copy = Optional.of(CopyBeside.of(path));
            file.copy(copy.get(), checked.problems());
        }
        new CheckResult(path, checked, copy)
                .print(Objects.requireNonNull(spec).commandLine().getOut(), options.output());
        return checked;
    }
}
