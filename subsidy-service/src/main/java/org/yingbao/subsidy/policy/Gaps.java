package org.yingbao.subsidy.policy;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.rules.policy.Refusal;

/** Collects why a policy is refused while it is read on: whoever sent it hears all reasons at once. */
final class Gaps {
    private final List<Refusal> all = new ArrayList<>();

    void add(Refusal.Reason reason, String at, String text) {
        all.add(new Refusal(reason, at, text));
    }

    void addAll(List<Refusal> refusals) {
        all.addAll(refusals);
    }

    List<Refusal> all() {
        return List.copyOf(all);
    }
}
