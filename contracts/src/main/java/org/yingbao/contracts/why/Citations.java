package org.yingbao.contracts.why;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every citation, with the text it is from. The sentences are paraphrases until somebody has compared them with the
 * texts. The same in JSON is {@link org.yingbao.contracts.ContractFiles#CITATIONS}.
 */
public final class Citations {
    private static final List<Citation> ALL = List.of(
            cited(
                    "GB-1",
                    Texts.BRIEFING,
                    "分类资助",
                    "医疗救助对困难群众的个人缴费实行分类资助：有的全额资助，有的定额资助。",
                    "classified support",
                    "Medical aid supports the personal contribution by class of hardship (分类资助): full for some classes, a fixed amount for others."),
            cited(
                    "GB-2",
                    Texts.BRIEFING,
                    "免征代缴和差额征缴",
                    "全额资助的人员免予征缴，由资助资金代缴；定额资助的人员只征缴差额。",
                    "exempt or difference",
                    "Who is fully supported is exempt from collection and paid for; of who is given a fixed amount the difference is collected."),
            elsewhere(
                    "SD-1",
                    Texts.SHANDONG,
                    "第二部分，全额资助和定额资助",
                    "对特困人员、孤儿、事实无人抚养儿童全额资助；对低保对象、返贫致贫人口、低保边缘家庭成员、防止返贫监测对象定额资助。金额由各地确定，可以提高。",
                    "part 2, full and fixed amounts",
                    "Full for extreme poverty, orphans and de-facto unattended children; a fixed amount for minimum-living, returned-to-poverty, minimum-living margin families and monitored households. Places fix the amounts and may raise them.",
                    "The policies of the places fix the amounts."),
            cited(
                    "SD-2",
                    Texts.SHANDONG,
                    "多重身份",
                    "同时具有多种困难身份的，就高不就低，按资助金额最高的身份资助。",
                    "several identities",
                    "Of several identities the highest support applies (就高不就低)."),
            cited(
                    "SD-3",
                    Texts.SHANDONG,
                    "其他渠道资助",
                    "已由其他渠道资助的，先行衔接，避免多头重复资助。",
                    "other channels",
                    "Support already fixed by another channel is reconciled first; nobody is supported twice (避免多头重复资助)."),
            cited(
                    "SD-4",
                    Texts.SHANDONG,
                    "其他困难人员",
                    "县级以上政府认定的其他困难人员，按归入的类别资助。",
                    "other groups",
                    "Other groups recognised by a county government or above are treated as the class they are assigned to."),
            cited(
                    "SD-5",
                    Texts.SHANDONG,
                    "缴费后新增身份",
                    "集中征缴期外新增困难身份、且已参保缴费的，自下一年度起按届时的身份资助。",
                    "gained after payment",
                    "Gained outside the window by somebody already enrolled and paid: support starts next year, by the identity held then."),
            cited(
                    "SD-6",
                    Texts.SHANDONG,
                    "缴费后身份变化",
                    "同一年度内缴费以后，困难身份退出或变化的，已缴的费用不退，已给予的资助不调整。",
                    "changed after payment",
                    "Within a calendar year an exit or change of identity after payment changes nothing: what was paid is not refunded, what was supported is not adjusted."),
            cited(
                    "SD-7",
                    Texts.SHANDONG,
                    "随参随缴",
                    "集中征缴期外尚未参保的，随参随缴，照样给予资助，本人缴纳差额。",
                    "pay as you enrol",
                    "Outside the window and not yet enrolled: pay-as-you-enrol (随参随缴); the support applies, the person pays the difference."),
            cited(
                    "SD-8",
                    Texts.SHANDONG,
                    "省内异地参保",
                    "在本省其他统筹地区参保的，由身份认定地按认定地标准资助。",
                    "enrolled elsewhere in the province",
                    "Enrolled in another pooling region of the same province: the certifying region pays, at its own standard."),
            cited(
                    "SD-9",
                    Texts.SHANDONG,
                    "跨省参保",
                    "在外省参保的，经本人申请，由身份认定地按认定地标准资助。",
                    "enrolled in another province",
                    "Enrolled in another province: the same, but only when the person has applied."),
            cited(
                    "SD-10",
                    Texts.SHANDONG,
                    "不得先缴后补",
                    "除在其他统筹地区参保等情形外，不得让困难群众先缴后补。",
                    "nobody pays first",
                    "Nobody may be made to pay first and be reimbursed later (先缴后补), except when enrolled in another pooling region and the like."),
            cited(
                    "SD-11",
                    Texts.SHANDONG,
                    "资金划转",
                    "医保部门向财政部门提供各地资助人数、标准和总额，财政部门核对后把资金从医疗救助账户划入居民医保账户，专款专用。",
                    "transfers between the funds",
                    "Medical insurance gives finance the head count, standards and totals per region; finance checks and moves the money from the medical-aid account to the resident-insurance account. Earmarked (专款专用)."),
            elsewhere(
                    "SD-12",
                    Texts.SHANDONG,
                    "资金测算",
                    "按资助标准和人数测算所需资金。",
                    "forecast",
                    "The spending is forecast from standards and population.",
                    "Forecasts of the spending follow it."),
            cited(
                    "SD-13",
                    Texts.SHANDONG,
                    "信息唯一、真实",
                    "对困难人员去重并标识，确保每个人的信息唯一、真实，县级每月核对。",
                    "unique and true data",
                    "People are de-duplicated and tagged, so that the information on each person is unique and true; it is reviewed monthly at county level."),
            cited(
                    "SD-14",
                    Texts.SHANDONG,
                    "征缴结果和权益确认",
                    "税务部门按约定时间反馈征缴结果，医保部门据此确认本年度权益（权益确认）。",
                    "collection results",
                    "Tax feeds collection results back within an agreed time, and medical insurance confirms the rights of the year (权益确认) on that."),
            cited(
                    "SD-15",
                    Texts.SHANDONG,
                    "疑似未参保",
                    "建立台账，定期比对，排查疑似未参保人员，流动人口和医保关系转移接续人员优先，名单交税务部门。",
                    "suspected uninsured",
                    "The ledger is kept and compared regularly; people suspected uninsured (疑似未参保) are screened, first of all migrants and people whose insurance relation moved, and the list is passed to tax."),
            cited(
                    "SD-16",
                    Texts.SHANDONG,
                    "参保率",
                    "受资助人员的参保率不低于99%。",
                    "participation",
                    "Enrolment of supported people must not fall below 99 percent."),
            elsewhere(
                    "LL-1",
                    Texts.LVLIANG,
                    "日调度、周通报",
                    "按市、县、乡、村逐级日调度、周通报。",
                    "daily dispatch, weekly bulletin",
                    "Daily dispatch and a weekly bulletin (日调度、周通报) through city, county, township and village.",
                    "Figures and bulletins follow it."),
            cited(
                    "CJ-1",
                    Texts.HANDLING,
                    "第十六条，退费",
                    "参保年度开始（1月1日）以前，因死亡、重复缴费、参加职工医保或者在其他地方参保的，可以申请退费；开始以后不退。",
                    "article 16, refunds",
                    "A death, a duplicate payment, employee insurance or enrolment elsewhere before the benefit year begins allows a refund on application; afterwards there is none."));

    private Citations() {}

    /** All, in the order of their texts. */
    public static List<Citation> all() {
        return ALL;
    }

    /** By the key as findings and reasons write it, such as {@code [SD-2]}. */
    public static Optional<Citation> of(String key) {
        return ALL.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private static Citation cited(
            String key, PolicyText text, String about, String chinese, String englishAbout, String english) {
        return citation(key, text, about, chinese, englishAbout, english, null);
    }

    /** Where no finding and no reason cites it: who follows it. */
    private static Citation elsewhere(
            String key,
            PolicyText text,
            String about,
            String chinese,
            String englishAbout,
            String english,
            String followed) {
        return citation(key, text, about, chinese, englishAbout, english, followed);
    }

    private static Citation citation(
            String key,
            PolicyText text,
            String about,
            String chinese,
            String englishAbout,
            String english,
            @Nullable String followed) {
        return new Citation("[" + key + "]", text, about, chinese, englishAbout, english, false, followed);
    }
}
