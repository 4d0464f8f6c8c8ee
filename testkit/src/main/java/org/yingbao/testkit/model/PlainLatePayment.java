package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How long those wait who pay after the window. */
record PlainLatePayment(int days, int months, Set<String> exceptClasses) {
    private static final String ALL = "*";

    static PlainLatePayment of(PlainPolicy policy) {
        Optional<JsonNode> said = policy.latePayment();
        Set<String> except = new HashSet<>();
        said.map(s -> s.path("exceptClasses"))
                .filter(JsonNode::isArray)
                .ifPresentOrElse(all -> all.forEach(one -> except.add(one.asString())), () -> except.add(ALL));
        return new PlainLatePayment(
                said.map(s -> s.path("waitingDays").asInt(0)).orElse(0),
                said.map(s -> s.path("waitingMonths").asInt(0)).orElse(0),
                except);
    }

    boolean spares(String category) {
        return exceptClasses.contains(ALL) || exceptClasses.contains(category);
    }

    /** The same day of a later month, else its last. */
    LocalDate after(LocalDate day) {
        return day.plusMonths(months).plusDays(days);
    }
}
