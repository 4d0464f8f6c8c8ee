package org.yingbao.system.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar of the command line, run as a department runs it. */
class CommandJarTest {

    private static final Path JAR = Path.of("../quickstart/target/yingbao.jar");
    private static final String HEADINGS = "姓名,身份证号,人员类别,县区\n";

    @TempDir
    Path folder;

    @Test
    void a_good_file_a_bad_file_and_wrong_usage_have_exit_codes_of_their_own() throws Exception {
        assumeTrue(Files.exists(JAR), "packaged by mvn verify, not by mvn test");
        Path good = Files.writeString(folder.resolve("good.csv"), HEADINGS + "王桂兰,141102195602110024,孤儿,141102\n");
        assertThat(run("list", "check", good.toString())).as(printed()).isZero();
        assertThat(printed()).contains("1 rows: 1 good, 0 bad").hasLineCount(2);

        Path bad = Files.writeString(folder.resolve("bad.csv"), HEADINGS + "王桂兰,141102195602110025,孤儿,141102\n");
        assertThat(run("list", "check", bad.toString())).isEqualTo(1);
        assertThat(printed()).contains("BAD_CHECK_DIGIT", "校验码不符").doesNotContain("王桂兰", "141102195602110025");
        assertThat(folder.resolve("bad-问题.csv")).content(StandardCharsets.UTF_8).contains("校验码不符");

        assertThat(run("list", "check", "--none", bad.toString())).isEqualTo(2);
        assertThat(printed()).contains("--none", "yingbao list check --help").doesNotContain("\tat ");
    }

    @Test
    void the_jar_has_the_doors_of_all_services() throws Exception {
        assumeTrue(Files.exists(JAR), "packaged by mvn verify, not by mvn test");
        Path records = Files.writeString(folder.resolve("records.jsonl"), """
                {"specversion": "1.0", "id": "1", "source": "urn:clock", "type": "org.yingbao.day.v1", "time": "2022-10-16T09:00:00+08:00", "data": {"day": "2022-10-16"}}
                """);
        assertThat(run("check", "--topic", "platform.days.v1", records.toString()))
                .as(printed())
                .isZero();
        assertThat(printed()).contains("1 records: 1 pass, 0 refused");
        assertThat(run("check", records.toString())).isEqualTo(2);
        assertThat(printed())
                .contains("tax.collections.v1", "medical-insurance.policies.v1", "medical-insurance.closings.v1");
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(java, "-Dsun.jnu.encoding=UTF-8", "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile());
        command.environment().put("LC_ALL", "C.UTF-8");
        command.command().addAll(List.of(arguments));
        Process process = command.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String printed() throws IOException {
        return Files.readString(folder.resolve("printed"));
    }
}
