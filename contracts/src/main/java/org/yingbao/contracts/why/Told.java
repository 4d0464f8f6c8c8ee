package org.yingbao.contracts.why;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.code.Code;
import org.yingbao.contracts.code.CodeLists;

/** The facts of one finding, each as a Chinese sentence names it. */
record Told(String outcome, Map<String, Object> facts, Names names) {
    private static final Pattern NAMES_PEOPLE = Pattern.compile(".*(人员|对象|人口|儿童|孤儿|成员|家庭|人|属)");

    static Told of(Finding finding, Names names) {
        return new Told(finding.outcome(), finding.facts(), names);
    }

    boolean met() {
        return outcome.equals("MET");
    }

    boolean has(String fact) {
        return facts.containsKey(fact);
    }

    /** Throws if the finding does not say it. */
    String text(String fact) {
        Object value = facts.get(fact);
        if (value == null) {
            throw new MissingFact(fact);
        }
        return value.toString();
    }

    boolean is(String fact, String value) {
        return has(fact) && text(fact).equals(value);
    }

    boolean isTrue(String fact) {
        return is(fact, "true");
    }

    long number(String fact) {
        return Long.parseLong(text(fact));
    }

    /** An amount in fen, in yuan. */
    String yuan(String fact) {
        return ChineseWords.yuan(number(fact));
    }

    LocalDate date(String fact) {
        return LocalDate.parse(text(fact));
    }

    String day(String fact) {
        return ChineseWords.day(date(fact));
    }

    /** A payer that only a place knows is not named. */
    String payer(String code) {
        return CodeLists.PAYERS.of(code).map(Code::chinese).orElse("其他资助渠道");
    }

    String region(String fact) {
        return names.region(text(fact));
    }

    /** The identity by the name of its category, in quotation marks. */
    String identity() {
        String category = category();
        return category.startsWith("“") ? category.replace("人员", "") + "身份" : "“" + category + "”身份";
    }

    /** The people of the category, by its name; of a place's own by its code. */
    String category() {
        String code = text("category");
        return CodeLists.CATEGORIES
                .of(code)
                .map(Code::chinese)
                .map(name -> NAMES_PEOPLE.matcher(name).matches() ? name : name + "人员")
                .orElse("“" + code + "”类人员");
    }

    /** The policy, with its revision if the finding says it. */
    String policy() {
        return "政策" + names.policy(text("policyId")) + (has("revision") ? "（第" + text("revision") + "版）" : "");
    }

    String tier() {
        return "第" + text("tier") + "档";
    }
}
