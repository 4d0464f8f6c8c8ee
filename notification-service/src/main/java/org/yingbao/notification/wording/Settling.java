package org.yingbao.notification.wording;

/** What is still to be settled with somebody who has paid, in fen; negative: a refund. */
final class Settling {

    private Settling() {}

    static String of(long adjustmentFen, Place place) {
        String compared = "经与您的缴费记录核对，您";
        return adjustmentFen < 0
                ? compared + "多缴了" + Yuan.of(-adjustmentFen) + "，多缴部分将予退还，请向" + place.region() + "税务部门申请办理。"
                : compared + "还需补缴" + Yuan.of(adjustmentFen) + "，" + place.toPay("补缴");
    }
}
