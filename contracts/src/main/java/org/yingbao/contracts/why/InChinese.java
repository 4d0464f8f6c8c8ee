package org.yingbao.contracts.why;

import org.yingbao.contracts.Finding;

/** Findings in Chinese, as a county officer would say them to the person. */
public final class InChinese {
    private InChinese() {}

    /**
     * The finding as one Chinese sentence, made of its rule, outcome and facts. What an earlier or a later release
     * found, and this one cannot say, stays English.
     */
    public static String of(Finding finding, Names names) {
        try {
            return Rule.of(finding.rule())
                    .map(rule -> rule.sentence(Told.of(finding, names)))
                    .orElse(finding.says());
        } catch (MissingFact ofAnotherRelease) {
            return finding.says();
        }
    }

    /** The Chinese name of the provision that a finding names; its code if this release does not know it. */
    public static String rule(String code) {
        return Rule.of(code).map(Rule::chinese).orElse(code);
    }
}
