package org.yingbao.benchmark.peer.team.identity;

import org.yingbao.rules.facts.Utf8Order;

/** The name of a register, whatever topic it comes on and whomever it names. */
record RegisterName(String type, String source, String recordId) implements Comparable<RegisterName> {

    String text() {
        return type + '|' + source + '|' + recordId;
    }

    @Override
    public int compareTo(RegisterName other) {
        int order = Utf8Order.compare(type, other.type);
        if (order == 0) {
            order = Utf8Order.compare(source, other.source);
        }
        return order == 0 ? Utf8Order.compare(recordId, other.recordId) : order;
    }
}
