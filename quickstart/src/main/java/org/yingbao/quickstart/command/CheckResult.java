package org.yingbao.quickstart.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.yingbao.pipeline.Json;
import org.yingbao.quickstart.office.Checked;
import org.yingbao.quickstart.office.Problem;
import tools.jackson.databind.node.ObjectNode;

/** Prints what is wrong with a list: places and reasons, never values. */
record CheckResult(Path file, Checked checked, Optional<Path> copy) {

    private static final int MOST_LINES = 1_000;

    void print(PrintWriter out, Format format) {
        if (format == Format.JSON) {
            out.println(json());
            return;
        }
        out.println(file.getFileName());
        if (!checked.problems().isEmpty()) {
            out.printf("  %6s  %-18s  %s%n", "row", "reason", "问题 / what is wrong");
        }
        checked.problems().stream().limit(MOST_LINES).forEach(problem -> line(out, problem));
        if (checked.problems().size() > MOST_LINES) {
            out.printf("  … 还有 %d 行 / more rows%n", checked.problems().size() - MOST_LINES);
        }
        out.printf(
                "  共 %d 行，可用 %d，有误 %d，重复 %d / %d rows: %d good, %d bad, %d twice%n",
                checked.rows(), good(), checked.bad(), twice(), checked.rows(), good(), checked.bad(), twice());
        copy.ifPresent(path -> out.printf("  已写入 / written: %s%n", path));
    }

    private static void line(PrintWriter out, Problem problem) {
        out.printf("  %6d  %-18s  %s / %s%n", problem.row(), problem.reason(), problem.chinese(), problem.english());
    }

    private long twice() {
        return checked.problems().size() - checked.bad();
    }

    private long good() {
        return (long) checked.rows() - checked.problems().size();
    }

    private ObjectNode json() {
        ObjectNode json = Json.MAPPER.createObjectNode().put("file", file.toString());
        json.put("rows", checked.rows()).put("good", good()).put("bad", checked.bad());
        json.put("twice", twice()).set("problems", Json.MAPPER.valueToTree(checked.problems()));
        copy.ifPresent(path -> json.put("copy", path.toString()));
        return json;
    }
}
