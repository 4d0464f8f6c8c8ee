package org.yingbao.subsidy.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingbao.contracts.code.CodeLists;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.KnownWords;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.policy.PolicyWarnings;
import org.yingbao.rules.policy.Refusal;
import org.yingbao.rules.policy.Warning;

/**
 * A policy as it was read, and every reason to refuse it. One that is in the book was admitted once, perhaps by an
 * earlier release that knew fewer reasons, and is used whatever they say.
 */
public record ReadPolicy(Policy policy, List<Refusal> refusals) {
    private static final KnownWords WORDS =
            new KnownWords(CodeLists.CATEGORIES::has, CodeLists.ATTRIBUTES::has, CodeLists.PAYERS::has);

    /** What is told of one policy is bounded, whatever was sent. */
    private static final int MOST = 100;

    /** Refuses a policy that leaves a gap or says what no policy says, with all reasons. */
    public void refuseGaps() throws Refused {
        if (!refusals.isEmpty()) {
            throw new Refused(Reason.REFUSED_POLICY, told(refusals));
        }
    }

    /** What is strange in it though it is admitted. */
    public List<Warning> warnings() {
        return PolicyWarnings.of(policy, WORDS);
    }

    static String told(List<Refusal> refusals) {
        Stream<String> first = refusals.stream().limit(MOST).map(refusal -> refusal.at() + ": " + refusal.text());
        Stream<String> more =
                refusals.size() > MOST ? Stream.of("and " + (refusals.size() - MOST) + " more reasons") : Stream.of();
        return Stream.concat(first, more).collect(Collectors.joining("; "));
    }
}
