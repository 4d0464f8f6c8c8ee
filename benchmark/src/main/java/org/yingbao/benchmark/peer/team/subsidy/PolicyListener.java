package org.yingbao.benchmark.peer.team.subsidy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.yingbao.benchmark.peer.team.event.DeadLetterOffice;
import org.yingbao.benchmark.peer.team.event.EventSender;
import org.yingbao.benchmark.peer.team.event.OutgoingEvent;
import org.yingbao.benchmark.peer.team.event.Trace;
import org.yingbao.benchmark.peer.team.store.DocumentStore;
import org.yingbao.benchmark.peer.team.subsidy.PolicyAdmission.Admitted;
import org.yingbao.benchmark.peer.team.subsidy.PolicyBook.Page;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.subsidy.PolicyFindings;

/**
 * Keeps the book, and has everybody decided again whom a new page concerns. One thread: the order of these few records
 * matters, their number does not.
 */
@Component
class PolicyListener {

    private final DocumentStore<DecidedPerson> people;
    private final PolicyAdmission admission;
    private final PolicyBook book;
    private final EventSender sender;
    private final DeadLetterOffice deadLetters;

    PolicyListener(
            DocumentStore<DecidedPerson> decidedPeople,
            PolicyAdmission admission,
            PolicyBook book,
            EventSender sender,
            DeadLetterOffice deadLetters) {
        this.people = decidedPeople;
        this.admission = admission;
        this.book = book;
        this.sender = sender;
        this.deadLetters = deadLetters;
    }

    @KafkaListener(
            id = "policies",
            groupId = "subsidy-policies",
            topics = {Topics.POLICIES, Topics.REGIONS, Topics.DAYS},
            concurrency = "1")
    void onRecords(List<ConsumerRecord<byte[], byte[]>> batch) {
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            admitted(record).ifPresent(this::put);
        }
    }

    private Optional<Admitted> admitted(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.of(admission.admit(record));
        } catch (RuntimeException rejection) {
            deadLetters.put(record, rejection);
            return Optional.empty();
        }
    }

    /**
     * A page that came before is put in again without effect, but those it concerns are asked again: a crash may lie
     * between.
     */
    private void put(Admitted admitted) {
        Page page = admitted.page();
        Trace trace = Trace.from(admitted.inbound().event());
        Optional<Page> before = book.put(page);
        PageFindings.of(admitted, before).ifPresent(findings -> sender.send(findings(findings, trace)));
        Set<String> concerned = new LinkedHashSet<>();
        if (page.day() == null) {
            people.forEachWith("dependsOn", regions(page), person -> concerned.add(person.id()));
        } else {
            people.forEachUpTo("nextDay", page.day().toString(), person -> concerned.add(person.id()));
        }
        concerned.forEach(id -> sender.send(command(id, trace)));
    }

    /** By which people are found; some of them it may not concern in the end, who then hear nothing. */
    private static List<String> regions(Page page) {
        if (page.policy() != null) {
            return List.of(page.policy().region());
        }
        return page.region() == null
                ? List.of()
                : Stream.of(page.region().region(), page.region().succeededBy())
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static OutgoingEvent command(String personId, Trace trace) {
        return new OutgoingEvent(
                Topics.SUBSIDY_COMMANDS,
                personId,
                DecideAgain.TYPE,
                trace.causationId() + "-" + personId,
                new DecideAgain(personId),
                trace);
    }

    private static OutgoingEvent findings(PolicyFindings findings, Trace trace) {
        return new OutgoingEvent(
                Topics.POLICY_FINDINGS,
                findings.region() + "-" + findings.coverageYear(),
                EventTypes.POLICY_FINDINGS,
                findings.eventId() + "-findings",
                findings,
                trace);
    }
}
