package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Tax's days beside ours, as they stand on the last published day. */
public final class PlainReconciliation {
    private static final String TOPIC = "tax.days.v1";

    /** A day of collection, a county and a coverage year. */
    public record Key(LocalDate day, String region, int year) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::day)
                    .thenComparing(Key::region, Fields.BY_UTF8)
                    .thenComparingInt(Key::year)
                    .compare(this, other);
        }
    }

    /** AGREES, DIFFERS or MISSING, with both figures. */
    public record Answer(String status, PlainTaxDay ours, PlainTaxDay theirs) {}

    private final PlainModel model;
    private final Map<Key, PlainTaxDay> ours = new HashMap<>();
    private final Map<Key, PlainTaxDay> theirs = new HashMap<>();

    public PlainReconciliation(Collection<Event> events) {
        model = new PlainModel(events);
        model.records().stream()
                .filter(e -> e.type().equals("org.yingbao.collection-result.v1"))
                .filter(e -> Set.of("PAID", "REFUNDED")
                        .contains(e.data().path("status").asString()))
                .forEach(this::add);
        PlainRegisters.latest(
                        events.stream().filter(e -> e.topic().equals(TOPIC)).toList(), e -> key(e.data()))
                .forEach((key, event) -> theirs.put(key, PlainTaxDay.of(Fields.withoutNulls(event.data()))));
    }

    private Key key(JsonNode taxDay) {
        int year = taxDay.path("coverageYear").asInt();
        return new Key(
                Fields.day(taxDay, "day"),
                model.codes(year).successor(taxDay.path("region").asString()),
                year);
    }

    private void add(Event result) {
        JsonNode data = result.data();
        LocalDate paidOn = Fields.dayOf(
                OffsetDateTime.parse(data.path("paidAt").asString()).toInstant());
        long amount = data.path("amountFen").asLong();
        if (data.has("refundOf")) {
            add(result, paidOn, PlainTaxDay.refunded(amount));
            return;
        }
        add(result, paidOn, PlainTaxDay.paid(amount));
        if (data.path("refundedFen").asLong(0) > 0) {
            LocalDate givenBackOn = Fields.dayOf(result.time());
            add(
                    result,
                    givenBackOn,
                    PlainTaxDay.refunded(data.path("refundedFen").asLong()));
        }
    }

    private void add(Event result, LocalDate day, PlainTaxDay more) {
        int year = result.data().path("coverageYear").asInt();
        region(result, year)
                .ifPresent(region ->
                        ours.merge(new Key(day, model.codes(year).successor(region), year), more, PlainTaxDay::plus));
    }

    /** Where it was collected, else where it should have been. */
    private Optional<String> region(Event result, int year) {
        return Fields.optionalText(result.data(), "region")
                .or(() -> model.target(Document.in(result.data()), year) instanceof Target.Instruction i
                        ? Optional.of(i.region())
                        : Optional.empty());
    }

    /** What we have of each day. */
    Map<Key, PlainTaxDay> ours() {
        return new TreeMap<>(ours);
    }

    /** None before a day was published. */
    public Map<Key, Answer> answers() {
        Map<Key, Answer> answers = new LinkedHashMap<>();
        Set<Key> keys = new HashSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        for (Key key : keys) {
            model.lastPublishedDay()
                    .flatMap(published -> answer(key, published))
                    .ifPresent(answer -> answers.put(key, answer));
        }
        return answers;
    }

    private Optional<Answer> answer(Key key, LocalDate published) {
        PlainTaxDay own = ours.getOrDefault(key, PlainTaxDay.NOTHING);
        Optional<PlainTaxDay> said = Optional.ofNullable(theirs.get(key));
        if (said.isPresent()) {
            return Optional.of(new Answer(own.equals(said.get()) ? "AGREES" : "DIFFERS", own, said.get()));
        }
        return published.isBefore(key.day().plusDays(2))
                ? Optional.empty()
                : Optional.of(new Answer("MISSING", own, PlainTaxDay.NOTHING));
    }
}
