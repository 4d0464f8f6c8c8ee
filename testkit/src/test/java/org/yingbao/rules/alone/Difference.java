package org.yingbao.rules.alone;

import org.yingbao.testkit.model.Document;

/** Something about a person and year that the rules and the second model do not agree on. */
record Difference(String what, Document person, int year, Object plain, Object rules) {
    @Override
    public String toString() {
        return what + " of " + person + " for " + year + "%n  plain: ".formatted() + plain + "%n  rules: ".formatted()
                + rules;
    }
}
