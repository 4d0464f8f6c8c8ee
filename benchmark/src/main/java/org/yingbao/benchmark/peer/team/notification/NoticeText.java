package org.yingbao.benchmark.peer.team.notification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.code.Code;
import org.yingbao.contracts.code.CodeLists;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.notification.Notice;

/** The words of a notice: what is paid for the person, what they still owe, where and until when. No name. */
final class NoticeText {

    private NoticeText() {}

    static Notice of(Instruction instruction) {
        return new Notice(
                instruction.instructionId() + "-notice",
                instruction.personId(),
                instruction.coverageYear(),
                instruction.instructionId(),
                instruction.version(),
                Notice.Status.ISSUED.name(),
                instruction.coverageYear() + "年度城乡居民医保资助参保告知",
                text(instruction));
    }

    static Notice withdrawn(Notice notice) {
        return new Notice(
                notice.noticeId(),
                notice.personId(),
                notice.coverageYear(),
                notice.instructionId(),
                notice.instructionVersion(),
                Notice.Status.WITHDRAWN.name(),
                notice.title(),
                notice.text());
    }

    private static String text(Instruction instruction) {
        return "您" + instruction.coverageYear() + "年度城乡居民基本医疗保险个人缴费标准为"
                + yuan(instruction.standardFen()) + "，" + share(instruction)
                + adjustment(instruction.adjustmentFen()) + where(instruction.region(), instruction.windowCloses())
                + "如有疑问，请咨询参保地医疗保障部门，或拨打医保服务热线12393。";
    }

    private static String share(Instruction instruction) {
        return switch (Instruction.Action.valueOf(instruction.action())) {
            case WITHDRAWN -> "经核定，不再享受资助，需缴纳" + yuan(instruction.selfFen()) + "。";
            case EXEMPT -> "其中" + payers(instruction) + "，您无需缴费。";
            case DIFFERENCE -> "其中" + payers(instruction) + "，您只需缴纳" + yuan(instruction.selfFen()) + "。";
        };
    }

    private static String payers(Instruction instruction) {
        return instruction.payers().stream()
                .map(payer ->
                        CodeLists.PAYERS.of(payer.payer()).map(Code::chinese).orElse("其他渠道") + "资助"
                                + yuan(payer.amountFen()))
                .collect(Collectors.joining("、"));
    }

    private static String adjustment(@Nullable Long fen) {
        if (fen == null) {
            return "";
        }
        return fen < 0 ? "多缴的" + yuan(-fen) + "将予退还。" : "尚需补缴" + yuan(fen) + "。";
    }

    private static String where(String region, @Nullable LocalDate closes) {
        String until = closes == null
                ? ""
                : "，集中征缴期截至%d年%d月%d日，之后可随参随缴"
                        .formatted(closes.getYear(), closes.getMonthValue(), closes.getDayOfMonth());
        return "参保地行政区划代码" + region + until + "。已缴清的，无需重复缴纳。";
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString() + "元";
    }
}
