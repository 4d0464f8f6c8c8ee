package org.yingbao.benchmark.load;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.department.DayPassed;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** People of one city, each recognised once until the same day, and what concerns all of them. */
public final class Crowd {

    /** The first day on which nobody is recognised any more. */
    public static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 10);

    private static final int FIRST_STANDARD_FEN = 35_000;

    private Crowd() {}

    public static List<DepartmentEvent> recognitions(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> Life.recognisedUntil(number, LAST_DAY))
                .toList();
    }

    /** The policy of the city, the standard being ten yuan higher with each revision. */
    public static DepartmentEvent policy(int revision) {
        DepartmentEvent first = Policies.all().getFirst();
        ObjectNode policy = (ObjectNode) Json.MAPPER.readTree(first.value());
        policy.put("revision", revision);
        ((ObjectNode) ((ArrayNode) policy.get("standards")).get(0)).put("amountFen", standardFen(revision));
        return new DepartmentEvent(
                first.topic(),
                first.type(),
                first.source(),
                "lvliang-2023-" + revision,
                first.time(),
                first.key(),
                Json.MAPPER.writeValueAsBytes(policy));
    }

    public static int standardFen(int revision) {
        return FIRST_STANDARD_FEN + 1_000 * (revision - 1);
    }

    public static DepartmentEvent lastDay() {
        return new DepartmentEvent(
                Topics.DAYS,
                EventTypes.DAY,
                "urn:yingbao:clock",
                "day-" + LAST_DAY,
                LAST_DAY + "T00:00:00+08:00",
                "day",
                Json.MAPPER.writeValueAsString(new DayPassed(LAST_DAY)).getBytes(StandardCharsets.UTF_8));
    }
}
