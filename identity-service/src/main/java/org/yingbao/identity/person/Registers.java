package org.yingbao.identity.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The registers of one person, by key. They are kept as a list: as names of members they would fill the table in which
 * a JSON parser remembers every name that it has seen.
 */
record Registers(SortedMap<String, Register> byKey) {

    static final Registers NONE = new Registers(Collections.emptySortedMap());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Registers of(List<Register> registers) {
        SortedMap<String, Register> byKey = new TreeMap<>();
        registers.forEach(register -> byKey.put(register.record().register().key(), register));
        return new Registers(byKey);
    }

    @JsonValue
    Collection<Register> all() {
        return byKey.values();
    }

    @Nullable
    Register get(RegisterName name) {
        return byKey.get(name.key());
    }

    Registers with(RegisterName name, Register now) {
        SortedMap<String, Register> all = new TreeMap<>(byKey);
        all.put(name.key(), now);
        return new Registers(all);
    }
}
