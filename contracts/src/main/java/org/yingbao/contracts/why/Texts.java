package org.yingbao.contracts.why;

/** The policy texts that are cited. */
final class Texts {
    static final PolicyText BRIEFING = new PolicyText(
            "GB",
            "国务院政策例行吹风会",
            "国家医疗保障局",
            "State Council policy briefing",
            null,
            "2024-08-01",
            "https://www.chinanews.com/life/2024/08-01/10261697.shtml",
            null);

    static final PolicyText SHANDONG = new PolicyText(
            "SD",
            "关于进一步做好医疗救助资助低收入困难群众参加城乡居民基本医疗保险工作的通知",
            "山东省医疗保障局等六部门",
            "Shandong notice on supporting the enrolment of low-income people in hardship",
            "索引号11370000MB28468513/2024-00406",
            "2024-06-24",
            null,
            "山东省医疗保障局网站，按索引号查询；贯彻医保办发〔2024〕2号");

    static final PolicyText LVLIANG = new PolicyText(
            "LL",
            "吕梁市稳步推进全民医保扩面提质",
            "吕梁日报",
            "Lüliang Daily on enrolment in Lüliang",
            null,
            "2023-05",
            null,
            "吕梁日报2023年5月");

    static final PolicyText HANDLING = new PolicyText(
            "CJ",
            "基本医疗保险参保管理经办规程",
            "国家医疗保障局办公室",
            "Rules on handling enrolment in basic medical insurance",
            "医保办函〔2021〕11号",
            "2021",
            null,
            "国家医疗保障局，按文号查询");

    private Texts() {}
}
