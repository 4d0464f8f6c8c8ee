package org.yingbao.quickstart.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.conformance.Conformance;
import org.yingbao.pipeline.conformance.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what the doors would say of records; publishes nothing and needs no network. */
@Command(
        name = "check",
        description = {
            "检查要发送的记录，不发送。Says which records would be refused, and why. Nothing is published.",
            "每行一条记录。A record on each line: a CloudEvent in structured mode, or what kcat -J prints",
            "({\"topic\": …, \"headers\": {…}, \"payload\": …})."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every record would be taken",
            "1:a record would be refused, or a row of a list",
            "2:wrong usage, or the file cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yingbao check --topic tax.collections.v1 records.jsonl",
            "  kcat -C -J -e -b localhost:9092 -t tax.collections.v1 > records.jsonl && yingbao check records.jsonl"
        })
final class RecordsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "记录文件。Files with a record on each line.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--topic", paramLabel = "NAME", description = "主题；行中没有写明时必填。The topic, for lines that name none.")
    private @Nullable String topic;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "视为何时收到。When the broker would take them (RFC 3339); default: now.")
    private @Nullable OffsetDateTime at;

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            description = "text 或 json。How to print: text (default) or json.")
    private Format output = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        Conformance conformance = Conformance.ofServices();
        if (topic != null && !conformance.topics().contains(topic)) {
            throw wrong("没有这个主题 / no topic that departments write: " + topic, conformance);
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean good = true;
        for (Path file : files) {
            RecordsResult result = new RecordsResult(file, verdicts(conformance, file));
            result.print(out, output);
            good &= result.isGood();
        }
        return good ? 0 : Yingbao.BAD;
    }

    private List<Verdict> verdicts(Conformance conformance, Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        try {
            return conformance.check(lines, topic, at == null ? Instant.now() : at.toInstant());
        } catch (IllegalArgumentException unknown) {
            throw wrong("请给出 --topic / --topic is missing, or is none: " + unknown.getMessage(), conformance);
        }
    }

    private ParameterException wrong(String words, Conformance conformance) {
        return new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                words + System.lineSeparator() + "  "
                        + String.join(System.lineSeparator() + "  ", conformance.topics()));
    }
}
