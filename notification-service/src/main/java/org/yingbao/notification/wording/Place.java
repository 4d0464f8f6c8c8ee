package org.yingbao.notification.wording;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.settlement.CollectionWindow;

/** Where something is paid or refunded, and until when. */
final class Place {

    private final String region;
    private final @Nullable LocalDate closes;
    private final LocalDate day;

    /** Seen from the day of the instruction's own event: it decides whether the window is over. */
    Place(Instruction instruction, OffsetDateTime time) {
        this.region = "参保地（行政区划代码" + instruction.region() + "）";
        this.closes = instruction.windowCloses();
        this.day = Shanghai.dayOf(time.toInstant());
    }

    String region() {
        return region;
    }

    String toPay(String paying) {
        String there = "向" + region + "税务部门" + paying;
        if (closes == null) {
            return "请及时" + there + "。";
        }
        return CollectionWindow.isOver(closes, day)
                ? "集中征缴期已于" + inWords(closes) + "结束，现可随参随缴，请及时" + there + "。"
                : "请" + there + "，集中征缴期截至" + inWords(closes) + "，之后可随参随缴。";
    }

    private static String inWords(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
