package org.yingbao.quickstart.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.conformance.Verdict;
import org.yingbao.pipeline.door.Doors;
import org.yingbao.quickstart.office.Words;
import tools.jackson.databind.node.ObjectNode;

/** Prints which records would be refused: places and reasons, never values. */
record RecordsResult(Path file, List<Verdict> verdicts) {

    boolean isGood() {
        return verdicts.stream().allMatch(Verdict::isGood);
    }

    void print(PrintWriter out, Format format) {
        if (format == Format.JSON) {
            out.println(json());
            return;
        }
        out.println(file.getFileName());
        if (!isGood()) {
            out.printf("  %6s  %-18s  %s%n", "line", "reason", "问题 / what is wrong");
        }
        verdicts.forEach(verdict -> print(out, verdict));
        out.printf(
                "  共 %d 条，通过 %d，拒收 %d / %d records: %d pass, %d refused%n",
                verdicts.size(), passing(), refused(), verdicts.size(), passing(), refused());
    }

    private static void print(PrintWriter out, Verdict verdict) {
        if (!verdict.passes()) {
            line(out, verdict, verdict.reason(), verdict.detail(), "");
        }
        for (Doors.BadRow row : verdict.badRows()) {
            line(
                    out,
                    verdict,
                    row.reason(),
                    row.detail(),
                    "（名单第 %d 行 / row %d of the list）".formatted(row.row(), row.row()));
        }
    }

    private static void line(PrintWriter out, Verdict verdict, String reason, String detail, String row) {
        out.printf("  %6d  %-18s  %s / %s%s%n", verdict.line(), reason, Words.chinese(reason, detail), detail, row);
    }

    private long passing() {
        return verdicts.stream().filter(Verdict::passes).count();
    }

    private long refused() {
        return verdicts.size() - passing();
    }

    private ObjectNode json() {
        ObjectNode json = Json.MAPPER.createObjectNode().put("file", file.toString());
        json.put("records", verdicts.size()).put("pass", passing()).put("refused", refused());
        json.set(
                "problems",
                Json.MAPPER.valueToTree(
                        verdicts.stream().filter(verdict -> !verdict.isGood()).toList()));
        return json;
    }
}
