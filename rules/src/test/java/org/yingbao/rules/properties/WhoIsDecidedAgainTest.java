package org.yingbao.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.entitlement.Entitlements;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.policy.Policies;

/**
 * Policies and registers of region codes come one by one; only those people are decided again who depend on a code that
 * a change names. They stand as if everybody were decided after each change. Other seeds each time;
 * {@code -Dyingbao.seed=…} tells one world again.
 */
class WhoIsDecidedAgainTest {
    private static final int WORLDS = 400;
    private static final int CHANGES = 25;

    /** What is published of a person, and by which codes the person is found. */
    private record Stored(Entitlement entitlement, List<String> findings) {
        static Stored of(Facts facts, Policies policies) {
            Entitlement decided = Entitlements.decide(facts, policies, Optional.of(AnyTerritory.DAY));
            List<String> findings = decided.years().values().stream()
                    .flatMap(List::stream)
                    .flatMap(step -> step.findings().stream())
                    .map(Finding::says)
                    .toList();
            return new Stored(decided, findings);
        }

        boolean isFoundBy(SortedSet<String> codes) {
            return !Collections.disjoint(entitlement.dependsOn(), codes);
        }
    }

    @Test
    void whoever_a_change_concerns_is_found_by_what_they_depended_on_before() {
        long seed = Long.getLong("yingbao.seed", ThreadLocalRandom.current().nextLong(1L << 40));
        int worlds = Integer.getInteger("yingbao.worlds", WORLDS);
        System.out.printf("-Dyingbao.seed=%d -Dyingbao.worlds=%d%n", seed, worlds);
        int decidedAgain = 0;
        int changed = 0;
        for (long one = seed; one < seed + worlds; one++) {
            AnyTerritory territory = new AnyTerritory(one);
            List<Facts> people = territory.people();
            Policies book = Policies.NONE;
            List<Stored> stored = new ArrayList<>();
            for (Facts facts : people) {
                stored.add(Stored.of(facts, book));
            }
            for (int change = 0; change < CHANGES; change++) {
                AnyTerritory.Change next = territory.change();
                SortedSet<String> codes = next.codes(book);
                book = next.in(book);
                for (int i = 0; i < people.size(); i++) {
                    Stored now = Stored.of(people.get(i), book);
                    changed += now.equals(stored.get(i)) ? 0 : 1;
                    if (stored.get(i).isFoundBy(codes)) {
                        decidedAgain++;
                        stored.set(i, now);
                    }
                    assertThat(stored.get(i))
                            .as("-Dyingbao.seed=%d -Dyingbao.worlds=1, change %d: %s", one, change, next)
                            .isEqualTo(now);
                }
            }
        }
        // Most of those who are decided again have a reason to be.
        assertThat(changed).isGreaterThan(worlds * CHANGES / 4);
        assertThat(decidedAgain).isLessThan(changed * 6);
    }
}
