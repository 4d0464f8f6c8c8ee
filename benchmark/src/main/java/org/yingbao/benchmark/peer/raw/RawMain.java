package org.yingbao.benchmark.peer.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yingbao.contracts.Topics;

/** One service that passes on what it reads: {@code RawMain <service> <kafka> <threads>}. */
public final class RawMain {

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
                    new Hop("identity-door", INBOUND, Topics.IDENTITY_RECORDS),
                    new Hop("identity", List.of(Topics.IDENTITY_RECORDS), Topics.PERSONS)),
            "subsidy",
            List.of(new Hop("subsidy", List.of(Topics.PERSONS), Topics.ENTITLEMENTS)),
            "contribution",
            List.of(new Hop("contribution", List.of(Topics.ENTITLEMENTS), Topics.INSTRUCTIONS)),
            "notification",
            List.of(new Hop("notification", List.of(Topics.INSTRUCTIONS), Topics.NOTICES)));

    private RawMain() {}

    /** What is read from some topics leaves on another one. */
    record Hop(String group, List<String> from, String to) {}

    public static void main(String[] arguments) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (Hop hop : HOPS.getOrDefault(arguments[0], List.of())) {
            for (int thread = 0; thread < Integer.parseInt(arguments[2]); thread++) {
                String name = hop.group() + "-" + thread;
                threads.add(Thread.ofPlatform().name(name).start(new Relay(hop, arguments[1], name)));
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
