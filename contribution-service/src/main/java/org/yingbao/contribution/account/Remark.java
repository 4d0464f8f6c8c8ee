package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Map;
import org.yingbao.contracts.Finding;

/** A finding, kept as an array because findings are the greater part of an account. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Remark(String rule, String citation, String outcome, Map<String, Object> facts, String says) {

    static Remark of(Finding told) {
        return new Remark(told.rule(), told.citation(), told.outcome(), told.facts(), told.says());
    }

    public static Remark of(org.yingbao.rules.finding.Finding finding) {
        return new Remark(
                finding.provision().name(),
                finding.provision().citation().key(),
                finding.verdict().name(),
                finding.facts(),
                finding.says());
    }

    public Finding told() {
        return new Finding(rule, citation, outcome, facts, says);
    }
}
