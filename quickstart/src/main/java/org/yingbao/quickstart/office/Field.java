package org.yingbao.quickstart.office;

import java.util.List;

/** What a column may hold, and the headings that offices give it. */
enum Field {
    DOCUMENT_NUMBER(
            "documentNumber", "身份证号", "身份证号码", "公民身份号码", "居民身份证号", "居民身份证号码", "公民身份证号码", "证件号码", "证件号", "身份证件号码", "号码"),
    DOCUMENT_TYPE("documentType", "证件类型", "证件种类", "身份证件类型"),
    NAME("name", "姓名", "人员姓名", "对象姓名", "救助对象姓名"),
    BIRTH_DATE("birthDate", "出生日期", "出生年月日", "生日", "日期"),
    PHONE("phone", "联系电话", "手机号", "手机号码", "联系方式", "电话", "移动电话", "号码"),
    TOWNSHIP("township", "乡镇", "镇街", "乡镇街道", "乡(镇)", "乡镇(街道)", "街道", "所属乡镇", "所在乡镇"),
    VILLAGE("village", "村", "社区", "村社区", "村(社区)", "村居", "行政村", "村委会", "村(居)委会", "村/社区"),
    CATEGORY("category", "救助类别", "人员类别", "身份类别", "对象类别", "困难类别", "救助对象类别", "类别"),
    REGION("region", "行政区划", "行政区划代码", "区划代码", "县区", "县区代码", "县(市、区)", "县(区)"),
    FROM("from", "认定日期", "起始日期", "认定时间", "开始日期", "享受开始日期", "救助开始日期", "日期"),
    IGNORE("ignore", "序号", "备注", "性别", "年龄", "民族", "问题");

    final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    final List<String> headings;

    Field(String word, String... headings) {
        this.word = word;
        this.headings = List.of(headings);
    }
}
