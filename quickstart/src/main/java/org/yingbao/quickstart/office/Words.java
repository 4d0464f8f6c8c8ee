package org.yingbao.quickstart.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yingbao.contracts.code.Code;
import org.yingbao.contracts.code.CodeLists;

/** What the door says, in Chinese. */
public final class Words {

    private static final String PERSON = "/person";
    private static final Map<String, String> PLACES = new LinkedHashMap<>();
    private static final Map<String, String> FAULTS = new LinkedHashMap<>();

    static {
        PLACES.put("/document/number", "证件号码");
        PLACES.put("/document/type", "证件类型");
        PLACES.put("/name", "姓名");
        PLACES.put("/birthDate", "出生日期");
        PLACES.put("/phone", "联系电话");
        PLACES.put("/township", "乡镇");
        PLACES.put("/village", "村（社区）");
        PLACES.put("/category", "人员类别");
        PLACES.put("/categories", "人员类别");
        PLACES.put("/region", "行政区划");
        PLACES.put("/from", "认定日期");
        PLACES.put("/attributes", "属性");
        PLACES.put("/asOf", "名单所述日期");
        PLACES.put("/recordId", "记录编号");
        PLACES.put("/revision", "修订号");
        PLACES.put("/status", "状态");
        PLACES.put("/coverageYear", "参保年度");
        PLACES.put("/to", "终止日期");
        PLACES.put("/amountFen", "金额（分）");
        PLACES.put("/refundedFen", "已退金额（分）");
        PLACES.put("/refundOf", "所退缴费记录");
        PLACES.put("/paidAt", "缴费时间");
        PLACES.put("/channel", "缴费渠道");
        PLACES.put("/reason", "原因");
        PLACES.put("/deceasedOn", "死亡日期");
        PLACES.put("/document", "证件");
        FAULTS.put("15 are the old form", "这是15位的旧号码，请换成18位");
        FAULTS.put("a resident ID has 18 characters", "居民身份证号应为18位");
        FAULTS.put("check digit does not fit", "校验码不符，号码有误");
        FAULTS.put("one of the first 17", "前17位中有不是数字的字符");
        FAULTS.put("the last character", "末位不是数字，也不是X");
        FAULTS.put("full-width", "有全角字符");
        FAULTS.put("no such birth date", "号码中的出生日期不存在");
        FAULTS.put("before 1900", "出生日期早于1900年");
        FAULTS.put("a birth date after", "出生日期晚于今天");
        FAULTS.put("not six digits", "不是六位行政区划代码");
        FAULTS.put("not a day as", "日期看不懂，请写成2022-09-01");
        FAULTS.put("no such day", "没有这一天");
        FAULTS.put("not a code in capitals", "不认识的类别名称");
        FAULTS.put("not one of [", "不在代码表中");
        FAULTS.put("contains the name", "其中写有本人姓名，请删去");
        FAULTS.put("contains the document number", "其中写有本人证件号码，请删去");
        FAULTS.put("contains a resident ID", "其中写有身份证号，请删去");
        FAULTS.put("longer than", "太长");
        FAULTS.put("absent", "没有填写");
        FAULTS.put("blank", "没有填写");
        FAULTS.put("empty", "没有填写");
        FAULTS.put("not the list's region", "不在名单的行政区划内");
        FAULTS.put("not one of the list's", "不是名单的类别");
        FAULTS.put("after the day that the list describes", "晚于名单所述日期");
        FAULTS.put("after the day of the event", "晚于今天");
        FAULTS.put("stand in an earlier row", "同一人同一类别在前面的行已经有了，不影响名单");
    }

    private Words() {}

    /** What is wrong, from the reason and the plain words of the door. */
    public static String chinese(String reason, String detail) {
        String says = detail.startsWith(PERSON) ? detail.substring(PERSON.length()) : detail;
        String place = PLACES.entrySet().stream()
                .filter(each -> says.startsWith(each.getKey() + ":") || says.startsWith(each.getKey() + "/"))
                .findFirst()
                .map(each -> each.getValue() + "：")
                .orElse("");
        return place
                + FAULTS.entrySet().stream()
                        .filter(each -> says.contains(each.getKey()))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElseGet(() -> named(reason));
    }

    /** The name of the reason in the code lists. */
    private static String named(String reason) {
        return CodeLists.all().stream()
                .flatMap(list -> list.of(reason).stream())
                .findFirst()
                .map(Code::chinese)
                .orElse(reason);
    }
}
