package org.yingbao.rules.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts of a finding, in the order in which they are named. Numbers and booleans stay; anything else is text. */
public final class FactMap {
    private final Map<String, Object> facts = new LinkedHashMap<>();

    private FactMap() {}

    /** No facts: the provision looked at nothing. */
    public static FactMap none() {
        return new FactMap();
    }

    public static FactMap of(String name, Object value) {
        return none().and(name, value);
    }

    public FactMap and(String name, Object value) {
        facts.put(name, value instanceof Number || value instanceof Boolean ? value : value.toString());
        return this;
    }

    public Map<String, Object> map() {
        return Collections.unmodifiableMap(facts);
    }
}
