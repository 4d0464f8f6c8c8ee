package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Topics;
import org.yingbao.quickstart.command.Yingbao;

/** Files of an office, published by the command line to the whole chain. */
class ListCommandThroughTheChainTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @Test
    void a_list_is_published_held_when_it_misses_too_many_and_refused_with_bad_rows() throws IOException {
        try (RunningPlatform platform = RunningPlatform.start(folder.resolve("data"))) {
            Printed september = publish(platform, "2022-09", file("9.csv", 0, 620));
            assertThat(september.code()).as(september.text()).isZero();
            assertThat(september.text()).contains("2 个分块", "ACCEPTED", "新增 620");

            Printed again = publish(platform, "2022-09", file("9.csv", 0, 620), "--wait", "0s");
            assertThat(again.code()).isZero();

            Printed october = publish(platform, "2022-10", file("10.csv", 0, 3));
            assertThat(october.code()).isEqualTo(1);
            assertThat(october.text()).contains("HELD", "MISSES_TOO_MANY", "名单上少的人太多", "617");
            Printed released = release(platform, "2022-10", "accept");
            assertThat(released.code()).as(released.text()).isZero();
            assertThat(released.text()).contains("ACCEPTED", "终止 617");
            Printed withdrawn = release(platform, "2022-10", "WITHDRAW");
            assertThat(withdrawn.code()).as(withdrawn.text()).isZero();
            assertThat(withdrawn.text()).contains("WITHDRAWN", "名单已撤回");

            Path bad = Files.writeString(file("11.csv", 0, 620), "无名,,护照\r\n", GB18030, StandardOpenOption.APPEND);
            Printed refused = publish(platform, "2022-11", bad);
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.text()).contains("没有发送", " 623 ", "没有填写");
            Printed november = publish(platform, "2022-11", bad, "--with-bad-rows");
            assertThat(november.code()).isEqualTo(1);
            assertThat(november.text()).contains("ENDS_HELD", "有误 1");

            platform.awaitQuiet();
            assertThat(Instructions.values(
                            platform.bootstrapServers(), Topics.deadLettersOf(Topics.CIVIL_AFFAIRS_LISTS)))
                    .isEmpty();
            assertThat(Instructions.values(platform.bootstrapServers(), Topics.CIVIL_AFFAIRS_LISTS))
                    .hasSize(3 + 3 + 2 + 1 + 1 + 3);
        }
    }

    @Test
    void a_broker_that_is_not_there_is_one_line_of_words() throws IOException {
        Printed printed = run(
                "list",
                "publish",
                "--bootstrap",
                "localhost:1",
                "--source",
                "urn:x",
                "--list-id",
                "x",
                "--region",
                "141102",
                "--category",
                "ORPHAN",
                "--as-of",
                "2022-09-01",
                file("x.csv", 0, 1).toString());
        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.text()).contains("the broker cannot be used").doesNotContain("\tat ");
    }

    private record Printed(int code, String text) {}

    private static Printed publish(RunningPlatform platform, String month, Path file, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("list", "publish", "--bootstrap", platform.bootstrapServers()));
        arguments.addAll(List.of("--source", "urn:cn:civil-affairs:141102", "--list-id", "141102-" + month));
        arguments.addAll(List.of("--region", "141102", "--category", "MINIMUM_LIVING", "--as-of", month + "-01"));
        arguments.addAll(List.of(more));
        arguments.add(file.toString());
        return run(arguments.toArray(String[]::new));
    }

    private static Printed release(RunningPlatform platform, String month, String verdict) {
        List<String> arguments =
                new ArrayList<>(List.of("list", "release", "--bootstrap", platform.bootstrapServers()));
        arguments.addAll(List.of("--source", "urn:cn:civil-affairs:141102", "--list-id", "141102-" + month));
        arguments.addAll(List.of("--verdict", verdict, "--released-by", "user-7", "--why", "核对过了"));
        return run(arguments.toArray(String[]::new));
    }

    private static Printed run(String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text, true);
        int code = Yingbao.run(out, out, arguments);
        return new Printed(code, text.toString());
    }

    private Path file(String name, int from, int to) throws IOException {
        List<String> lines = new ArrayList<>(List.of("离石区低保名单,,", "姓名,证件号码,证件类型"));
        IntStream.range(from, to).forEach(i -> lines.add("人员" + i + ",P" + (100_000 + i) + ",护照"));
        return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n", GB18030);
    }
}
