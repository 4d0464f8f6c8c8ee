package org.yingbao.contracts.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.code.Code;
import org.yingbao.contracts.code.CodeLists;
import org.yingbao.contracts.contribution.History;
import org.yingbao.contracts.contribution.HistoryPolicy;
import org.yingbao.contracts.contribution.HistoryStep;

/** What a version of a history came to, and what another day would have come to, in Chinese. */
final class OutcomeInChinese {
    private OutcomeInChinese() {}

    static List<String> of(History one, Names names) {
        List<String> lines = new ArrayList<>();
        Integer decides = one.decidedBy();
        lines.add("结果："
                + (decides == null
                        ? "没有资助（" + nothing(one.undecided()) + "）"
                        : outcome(one.steps().get(decides), names))
                + "。");
        if (one.action() != null) {
            lines.add("税务：" + word("action", one.action()) + "（指令第" + one.instructionVersion() + "版）。");
        }
        lines.add("缴费：已缴" + ChineseWords.yuan(one.paidFen())
                + (one.owedFen() == null ? "" : "，应缴" + ChineseWords.yuan(one.owedFen()))
                + (one.state() == null ? "" : "，" + word("settlementState", one.state()))
                + "；权益" + word("rights", one.rights())
                + (one.rightsFrom() == null ? "" : "，自" + ChineseWords.day(one.rightsFrom()) + "起享受待遇")
                + "。");
        for (int i = 0; i < one.steps().size(); i++) {
            LocalDate next = i + 1 < one.steps().size() ? one.steps().get(i + 1).from() : null;
            lines.add("如在" + ChineseWords.day(one.steps().get(i).from())
                    + (next == null ? "起" : "至" + ChineseWords.day(next.minusDays(1))) + "缴费："
                    + outcome(one.steps().get(i), names) + "。");
        }
        return lines;
    }

    private static String outcome(HistoryStep step, Names names) {
        Long subsidy = step.subsidyFen();
        Long self = step.selfFen();
        String by = policy(step.policy(), names);
        return subsidy == null || self == null
                ? "没有资助（" + nothing(step.nothing()) + "）" + by
                : "资助" + ChineseWords.yuan(subsidy) + "，本人缴纳" + ChineseWords.yuan(self) + by;
    }

    private static String policy(@Nullable HistoryPolicy policy, Names names) {
        return policy == null
                ? ""
                : "，按" + names.region(policy.region())
                        + (policy.policyId() == null || policy.policyId().isEmpty()
                                ? "政策"
                                : "政策" + names.policy(policy.policyId()))
                        + "第" + policy.revision() + "版";
    }

    private static String nothing(@Nullable String reason) {
        return switch (String.valueOf(reason)) {
            case "DECEASED" -> "已去世";
            case "EMPLOYEE_INSURED" -> "已参加职工医保";
            case "NO_IDENTITY_HELD" -> "没有有效的困难身份";
            case "IDENTITY_ANNULLED" -> "困难身份认定已作废";
            case "ENROLLED_ELSEWHERE" -> "在异地参保，按政策不予资助";
            case "NO_GRANT" -> "政策没有适用的资助";
            case "UNDECIDED" -> "政策或缴费标准不详";
            case "YEAR_NOT_DECIDED" -> "适用的政策尚未开始本年度征缴";
            case "NO_RECOGNITION" -> "没有困难身份认定记录";
            default -> String.valueOf(reason);
        };
    }

    private static String word(String list, String code) {
        return CodeLists.all().stream()
                .filter(one -> one.list().equals(list))
                .findFirst()
                .flatMap(one -> one.of(code))
                .map(Code::chinese)
                .orElse(code);
    }
}
