package org.yingbao.benchmark.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yingbao.benchmark.load.DepartmentEvent;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Policy;
import org.yingbao.subsidy.policy.PolicyReader;

/** The three ways to decide, under the same policies. */
final class Ways {

    private Ways() {}

    static Map<String, Decider> all() {
        Map<String, Decider> ways = new LinkedHashMap<>();
        ways.put("rules", rules());
        ways.put("plain Java", plain());
        ways.put("Drools", drools());
        return ways;
    }

    static Decider rules() {
        return new RulesDecider(book());
    }

    static Decider drools() {
        return new DroolsDecider(book());
    }

    static Decider plain() {
        return new PlainDecider(org.yingbao.benchmark.load.Policies.all().stream()
                .map(Ways::policy)
                .collect(Collectors.toMap(policy -> policy.region().code(), policy -> policy)));
    }

    private static Policies book() {
        Policies book = Policies.NONE;
        for (DepartmentEvent event : org.yingbao.benchmark.load.Policies.all()) {
            Policy policy = policy(event);
            book = book.with(policy, new Version(policy.revision(), java.time.Instant.EPOCH, event.id(), ""));
        }
        return book;
    }

    private static Policy policy(DepartmentEvent event) {
        try {
            return PolicyReader.read(Json.MAPPER.readTree(event.value())).policy();
        } catch (Refused ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** Fails where two of them differ. */
    static void agreeOn(List<Case> people) {
        Map<String, Decider> ways = all();
        for (Case person : people) {
            Answer first = ways.values().iterator().next().answer(person).merged();
            ways.forEach((way, decider) -> {
                Answer answer = decider.answer(person).merged();
                if (!answer.equals(first)) {
                    throw new IllegalStateException(
                            "%s decides otherwise:%n%s%n%s%nof %s".formatted(way, answer, first, person));
                }
            });
        }
    }
}
