package org.yingbao.benchmark.peer.team.subsidy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.peer.team.event.CloudEvent;
import org.yingbao.benchmark.peer.team.subsidy.PolicyAdmission.Admitted;
import org.yingbao.benchmark.peer.team.subsidy.PolicyBook.Page;
import org.yingbao.benchmark.peer.team.subsidy.PolicyBook.PageVersion;
import org.yingbao.contracts.code.CodeLists;
import org.yingbao.contracts.department.Policy;
import org.yingbao.contracts.department.Region;
import org.yingbao.contracts.subsidy.PolicyFindings;
import org.yingbao.rules.policy.KnownWords;
import org.yingbao.rules.policy.PolicyWarnings;

/** What is said of an admitted policy or region: what is strange in it, and which other content it stands against. */
final class PageFindings {

    private static final KnownWords KNOWN =
            new KnownWords(CodeLists.CATEGORIES::has, CodeLists.ATTRIBUTES::has, CodeLists.PAYERS::has);

    private PageFindings() {}

    static Optional<PolicyFindings> of(Admitted admitted, Optional<Page> before) {
        CloudEvent event = admitted.inbound().event();
        Page page = admitted.page();
        PolicyFindings.Replaces replaces = replaces(page, before.orElse(null));
        Policy policy = page.policy();
        if (policy != null) {
            return Optional.of(new PolicyFindings(
                    event.type(),
                    event.source(),
                    event.id(),
                    policy.region(),
                    policy.coverageYear(),
                    null,
                    policy.policyId(),
                    policy.revision(),
                    warnings(policy),
                    replaces));
        }
        Region region = page.region();
        return region == null
                ? Optional.empty()
                : Optional.of(new PolicyFindings(
                        event.type(),
                        event.source(),
                        event.id(),
                        region.region(),
                        null,
                        null,
                        null,
                        region.revision(),
                        List.of(),
                        replaces));
    }

    private static List<PolicyFindings.Warning> warnings(Policy policy) {
        return PolicyWarnings.of(PolicyForRules.of(policy), KNOWN).stream()
                .map(warning -> new PolicyFindings.Warning(warning.code().name(), warning.at(), warning.text()))
                .toList();
    }

    private static PolicyFindings.@Nullable Replaces replaces(Page page, @Nullable Page before) {
        PageVersion sent = page.version();
        PageVersion known = before == null ? null : before.version();
        if (sent == null
                || known == null
                || sent.revision() != known.revision()
                || sent.digest().equals(known.digest())) {
            return null;
        }
        boolean sentCounts = sent.version().compareTo(known.version()) > 0;
        return new PolicyFindings.Replaces(
                known.revision(), known.eventId(), sentCounts ? sent.eventId() : known.eventId());
    }
}
