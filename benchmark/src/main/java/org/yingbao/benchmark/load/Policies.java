package org.yingbao.benchmark.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;

/** The policies everybody in a run lives under: of two cities, in two provinces, for one year. */
public final class Policies {

    private static final String SOURCE = "urn:cn:medical-insurance";

    private Policies() {}

    public static List<DepartmentEvent> all() {
        return List.of(policy("lvliang-2023", "141100"), policy("linyi-2023", "371300"));
    }

    private static DepartmentEvent policy(String name, String region) {
        return new DepartmentEvent(
                Topics.POLICIES,
                EventTypes.POLICY,
                SOURCE,
                name + "-1",
                "2022-08-01T09:00:00+08:00",
                region + "-2023",
                read(name + ".json"));
    }

    private static byte[] read(String resource) {
        try (var in = Objects.requireNonNull(Policies.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
