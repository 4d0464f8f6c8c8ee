package org.yingbao.rules.finding;

/** A place in the policy texts that a provision rests on. */
public enum Citation {
    GB_1(
            "briefing of 1 August 2024, classified support",
            "Medical aid supports the personal contribution by class of hardship (分类资助): full for some classes, a fixed amount for others."),
    GB_2(
            "briefing of 1 August 2024, exempt or difference",
            "Who is fully supported is exempt from collection and paid for; of who is given a fixed amount the difference is collected."),
    SD_1(
            "Shandong notice of 24 June 2024, part 2, full and fixed amounts",
            "Full for extreme poverty, orphans and de-facto unattended children; a fixed amount for minimum-living, returned-to-poverty, minimum-living margin families and monitored households. Places fix the amounts and may raise them."),
    SD_2(
            "Shandong notice of 24 June 2024, several identities",
            "Of several identities the highest support applies (就高不就低)."),
    SD_3(
            "Shandong notice of 24 June 2024, other channels",
            "Support already fixed by another channel is reconciled first; nobody is supported twice (避免多头重复资助)."),
    SD_4(
            "Shandong notice of 24 June 2024, other groups",
            "Other groups recognised by a county government or above are treated as the class they are assigned to."),
    SD_5(
            "Shandong notice of 24 June 2024, gained after payment",
            "Gained outside the window by somebody already enrolled and paid: support starts next year, by the identity held then."),
    SD_6(
            "Shandong notice of 24 June 2024, changed after payment",
            "Within a calendar year an exit or change of identity after payment changes nothing: what was paid is not refunded, what was supported is not adjusted."),
    SD_7(
            "Shandong notice of 24 June 2024, pay as you enrol",
            "Outside the window and not yet enrolled: pay-as-you-enrol (随参随缴); the support applies, the person pays the difference."),
    SD_8(
            "Shandong notice of 24 June 2024, enrolled elsewhere in the province",
            "Enrolled in another pooling region of the same province: the certifying region pays, at its own standard."),
    SD_9(
            "Shandong notice of 24 June 2024, enrolled in another province",
            "Enrolled in another province: the same, but only when the person has applied."),
    SD_10(
            "Shandong notice of 24 June 2024, nobody pays first",
            "Nobody may be made to pay first and be reimbursed later (先缴后补), except when enrolled in another pooling region and the like."),
    SD_11(
            "Shandong notice of 24 June 2024, settlement between the funds",
            "Medical insurance gives finance the head count, standards and totals per region; finance checks and moves the money from the medical-aid account to the resident-insurance account."),
    SD_13(
            "Shandong notice of 24 June 2024, unique and true data",
            "People are de-duplicated and tagged, so that the information on each person is unique and true; it is reviewed monthly at county level."),
    SD_14(
            "Shandong notice of 24 June 2024, collection results",
            "Tax feeds collection results back within an agreed time, and medical insurance confirms the rights of the year (权益确认) on that."),
    SD_15(
            "Shandong notice of 24 June 2024, suspected uninsured",
            "The ledger is kept and compared regularly; people suspected uninsured (疑似未参保) are screened, first of all migrants and people whose insurance relation moved, and the list is passed to tax."),
    SD_16(
            "Shandong notice of 24 June 2024, participation",
            "Enrolment of supported people must not fall below 99 percent."),
    CJ_1(
            "refund rules as published in Jiangjin, before the benefit year",
            "A death, a duplicate payment, employee insurance or enrolment elsewhere before the benefit year begins allows a refund on application; afterwards there is none.");

    private final String source;
    private final String text;

    Citation(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /** The key as events and documents write it, such as {@code [SD-2]}. */
    public String key() {
        return "[" + name().replace('_', '-') + "]";
    }

    /** The text it is from, in a few words. */
    public String source() {
        return source;
    }

    /** What the text says, in English. */
    public String text() {
        return text;
    }
}
