package org.yingbao.benchmark.peer.raw;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yingbao.benchmark.traffic.TrafficSample;
import org.yingbao.contracts.Topics;

/** One service that passes on what it reads: {@code RawMain <service> <kafka> <traffic sample> <threads>}. */
public final class RawMain {

    private static final String DOOR = "";
    private static final List<String> INBOUND = List.of(
            Topics.CIVIL_AFFAIRS_IDENTITY,
            Topics.RURAL_AFFAIRS_IDENTITY,
            Topics.ENROLMENTS,
            Topics.VITAL_STATUS,
            Topics.OTHER_GRANTS,
            Topics.COLLECTIONS);
    private static final Map<String, List<Hop>> HOPS = Map.of(
            "identity",
            List.of(
                    new Hop("identity-door", INBOUND, DOOR, List.of(Topics.IDENTITY_RECORDS)),
                    new Hop(
                            "identity",
                            List.of(Topics.IDENTITY_RECORDS),
                            Topics.IDENTITY_RECORDS,
                            List.of(Topics.PERSONS, Topics.PERSON_COLLECTIONS, Topics.CONFLICTS))),
            "subsidy",
            List.of(new Hop("subsidy", List.of(Topics.PERSONS), Topics.PERSONS, List.of(Topics.ENTITLEMENTS))),
            "contribution",
            List.of(new Hop(
                    "contribution",
                    List.of(Topics.ENTITLEMENTS, Topics.PERSON_COLLECTIONS),
                    Topics.ENTITLEMENTS,
                    List.of(Topics.INSTRUCTIONS, Topics.LEDGER))),
            "notification",
            List.of(new Hop(
                    "notification", List.of(Topics.INSTRUCTIONS), Topics.INSTRUCTIONS, List.of(Topics.NOTICES))));

    private RawMain() {}

    /**
     * What is read from some topics leads to records on others.
     *
     * @param measure the topic whose records are counted for those that leave; without one every record counts
     */
    record Hop(String group, List<String> from, String measure, List<String> to) {

        boolean counts(String topic) {
            return measure.equals(DOOR) || measure.equals(topic);
        }

        /** How many records leave on a topic for each one that counts. */
        double rate(TrafficSample traffic, String topic) {
            double in = measure.equals(DOOR) ? 1 : traffic.perEvent(measure);
            return in == 0 ? 0 : traffic.perEvent(topic) / in;
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        TrafficSample traffic = TrafficSample.read(Path.of(arguments[2]));
        List<Thread> threads = new ArrayList<>();
        for (Hop hop : HOPS.getOrDefault(arguments[0], List.of())) {
            for (int thread = 0; thread < Integer.parseInt(arguments[3]); thread++) {
                String name = hop.group() + "-" + thread;
                threads.add(Thread.ofPlatform().name(name).start(new Relay(hop, arguments[1], name, traffic)));
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
