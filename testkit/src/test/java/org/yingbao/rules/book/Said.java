package org.yingbao.rules.book;

import org.yingbao.contracts.Finding;

/** A finding of the rules as the contract carries it. */
final class Said {
    private Said() {}

    static Finding of(org.yingbao.rules.finding.Finding finding) {
        return new Finding(
                finding.provision().name(),
                finding.provision().citation().key(),
                finding.verdict().name(),
                finding.facts(),
                finding.says());
    }
}
