package org.yingbao.quickstart.command;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Set;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.pipeline.Json;

/** A report in plain words, Chinese first. */
record ReportWords(ListReport report) {

    private static final Map<String, String> STATUS = Map.of(
            "INCOMPLETE", "名单不完整，缺少分块 / parts are missing",
            "HELD", "名单已暂停，什么都没有改变；请核对，确认无误后放行 / held: nothing has changed until somebody releases it",
            "ENDS_HELD", "名单已采纳，但暂不终止任何人 / taken, but nobody is ended until somebody releases it",
            "ACCEPTED", "名单已采纳 / accepted",
            "REPLACED", "名单已被更新的修订取代 / replaced by a later list",
            "WITHDRAWN", "名单已撤回 / withdrawn",
            "COMPARED", "已比对，什么都没有改变 / compared: nothing has changed");

    private static final Map<String, String> REASONS = Map.of(
            "EMPTY", "名单没有一行",
            "MISSES_TOO_MANY", "名单上少的人太多",
            "OTHER_SCOPE", "同一名单编号的前一修订，区划、类别或日期不同；新的一月请用新的编号",
            "BAD_DOCUMENT", "有一行的证件号码有误，无法知道是谁");

    void print(PrintWriter out, Format format) {
        if (format == Format.JSON) {
            out.println(Json.MAPPER.writeValueAsString(report));
        } else {
            print(out);
        }
    }

    private void print(PrintWriter out) {
        out.printf("%s  %s%n", report.status(), STATUS.getOrDefault(report.status(), ""));
        report.reasons()
                .forEach(reason -> out.printf(
                        "  %-18s  %s / %s%n", reason.code(), REASONS.getOrDefault(reason.code(), ""), reason.says()));
        report.warnings()
                .forEach(warning -> out.printf("  %-18s  与同一来源的其他名单区划重叠 / %s%n", warning.code(), warning.says()));
        ListReport.Counts counts = report.counts();
        if (counts != null) {
            out.printf(
                    "  共 %d 行：新增 %d，变更 %d，不变 %d，终止 %d，待定 %d，有误 %d，重复 %d%n",
                    counts.rows(),
                    counts.gained(),
                    counts.changed(),
                    counts.unchanged(),
                    counts.ended(),
                    counts.waiting(),
                    counts.bad(),
                    counts.twice());
            out.printf(
                    "  %d rows: %d gained, %d changed, %d unchanged, %d ended, %d waiting, %d bad, %d twice%n",
                    counts.rows(),
                    counts.gained(),
                    counts.changed(),
                    counts.unchanged(),
                    counts.ended(),
                    counts.waiting(),
                    counts.bad(),
                    counts.twice());
        }
        ListReport.Compared compared = report.compared();
        if (compared != null) {
            out.printf(
                    "  名单有而平台无 %d，平台有而名单无 %d，不同 %d / missing here %d, missing there %d, different %d%n",
                    compared.missingHere(),
                    compared.missingThere(),
                    compared.different(),
                    compared.missingHere(),
                    compared.missingThere(),
                    compared.different());
        }
    }

    boolean isGood() {
        return Set.of("ACCEPTED", "REPLACED", "COMPARED").contains(report.status());
    }
}
