package org.yingbao.contribution.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Instructed;
import org.yingbao.contribution.account.Screened;
import org.yingbao.contribution.instruction.InstructionEvents;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.core.type.TypeReference;

/**
 * The ledger as it travels. Its topic keeps the last one of each person for ever, so with what its lines do not say in
 * a header it still teaches the last instruction of a year when the instruction itself is no longer kept.
 */
public record LedgerEvents(Events events) {

    /** By coverage year, what the last instruction rests on. */
    static final String INSTRUCTED = "yb_instructed";

    /** By coverage year, what tax was told last of who is suspected uninsured. */
    static final String SCREENED = "yb_screened";

    private static final TypeReference<Map<Integer, Screened>> SCREENINGS = new TypeReference<>() {};
    private static final TypeReference<Map<Integer, Background>> BACKGROUNDS = new TypeReference<>() {};

    public ProducerRecord<byte[], byte[]> event(LedgerLines ledger, Account account, Cause cause) {
        String id = ledger.personId() + "-ledger-" + ledger.version();
        byte[] value = Json.MAPPER.writeValueAsBytes(ledger);
        ProducerRecord<byte[], byte[]> event =
                events.event(Topics.LEDGER, ledger.personId(), EventTypes.LEDGER, id, value, cause);
        event.headers()
                .add(Headers.header(InstructionEvents.BASIS, account.offsets().toString()))
                .add(Headers.header(INSTRUCTED, Json.MAPPER.writeValueAsString(backgrounds(account))));
        if (!account.screened().isEmpty()) {
            event.headers().add(Headers.header(SCREENED, Json.MAPPER.writeValueAsString(account.screened())));
        }
        return event;
    }

    private static SortedMap<Integer, Background> backgrounds(Account account) {
        SortedMap<Integer, Background> backgrounds = new TreeMap<>();
        account.instructed().forEach((year, instructed) -> backgrounds.put(year, Background.of(instructed)));
        return backgrounds;
    }

    public static long version(ConsumerRecord<byte[], byte[]> event) {
        return read(event).version();
    }

    /** The last instruction of each year. */
    public static List<Instructed> instructed(ConsumerRecord<byte[], byte[]> event) {
        Map<Integer, Background> backgrounds =
                Json.MAPPER.readValue(Objects.requireNonNull(Headers.text(event, INSTRUCTED), INSTRUCTED), BACKGROUNDS);
        return read(event).years().stream()
                .filter(line -> backgrounds.containsKey(line.coverageYear()))
                .map(line -> Objects.requireNonNull(backgrounds.get(line.coverageYear()))
                        .with(line))
                .toList();
    }

    /** What tax was told last of who is suspected uninsured; nothing in what earlier releases wrote. */
    public static Collection<Screened> screened(ConsumerRecord<byte[], byte[]> event) {
        String screened = Headers.text(event, SCREENED);
        return screened == null
                ? List.of()
                : Json.MAPPER.readValue(screened, SCREENINGS).values();
    }

    /** The lines that stay as they are. */
    public static List<LedgerLine> closed(ConsumerRecord<byte[], byte[]> event) {
        return read(event).years().stream()
                .filter(line -> Boolean.TRUE.equals(line.closed()))
                .toList();
    }

    private static LedgerLines read(ConsumerRecord<byte[], byte[]> event) {
        return Json.MAPPER.readValue(event.value(), LedgerLines.class);
    }
}
