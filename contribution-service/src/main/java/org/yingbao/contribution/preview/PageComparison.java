package org.yingbao.contribution.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.PreviewPage;
import org.yingbao.contracts.subsidy.PreviewedPerson;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.TriedYear;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.LogName;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.settlement.Payments;

/** Compares, for the people of a page, the target without a draft and with it, by what they have paid. */
record PageComparison(Events events, KnownAccounts accounts, LogName log) implements Entrance {
    private static final String PAGE = "org.yingbao.preview-page.v1";

    /** More than what the broker takes. */
    private static final int LARGEST = 1 << 21;

    @Override
    public String type() {
        return PAGE;
    }

    @Override
    public int maxBytes() {
        return LARGEST;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) {
        if (!log.isOfThisLog(event.record().headers(), List.of())) {
            return List.of();
        }
        PreviewPage page = Json.MAPPER.treeToValue(event.data(), PreviewPage.class);
        Map<String, Account> known = accounts.of(page.people(), event.cause());
        Count count = new Count();
        for (PreviewedPerson person : page.people()) {
            List<EntitlementStep> before = person.before();
            Account account = known.get(person.personId());
            if (before == null || account == null) {
                count.leftOut();
            } else {
                compare(
                        person,
                        before,
                        account.year(page.draft().coverageYear()).payments(),
                        count);
            }
        }
        PreviewSum sum = new PreviewSum(page.draft(), page.place(), count.figures());
        return List.of(events.in(
                0,
                Topics.PREVIEW_SUMS,
                page.draft().draftId(),
                PreviewSum.TYPE,
                event.cause().at() + "/sum",
                Json.MAPPER.writeValueAsBytes(sum),
                event.cause()));
    }

    private static void compare(PreviewedPerson person, List<EntitlementStep> before, Payments payments, Count count) {
        Optional<Granted> without = TriedYear.target(before, payments);
        List<EntitlementStep> after = person.after();
        count.compared(without, after == null ? without : TriedYear.target(after, payments));
    }
}
