package org.yingbao.testkit.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.store.Store;

/** One run: services read what comes in while everything fails that may, then in peace until nothing is left. */
public final class Simulation {

    private static final int LONGEST = 20_000;
    /** One in so many places is at a slow broker. */
    private static final int SLOW = 4;

    private static final int PATIENCE = 500;

    private final Chance chance;
    private final Scheduler scheduler;
    private final SimulatedLog log;
    private final FaultRates weather;
    private final List<ServiceSlot> places = new ArrayList<>();
    private final Map<String, Database> databases = new TreeMap<>();
    private final Misfortunes misfortunes;
    private final int slow;

    /**
     * A run.
     *
     * @param partitionsOf how many partitions a topic has
     */
    public Simulation(
            Chance chance, List<Service> services, ToIntFunction<String> partitionsOf, Fault fault, Trace trace) {
        this.chance = chance;
        this.weather = FaultRates.drawn(chance);
        this.slow = chance.below(SLOW);
        this.scheduler = new Scheduler(chance, trace, weather);
        this.log = new SimulatedLog(partitionsOf, scheduler::clock);
        scheduler.note("weather", weather.toString(), "");
        Cluster cluster = new Cluster(scheduler, log, chance, fault, weather.batch());
        Map<String, List<String>> movable = new HashMap<>();
        for (Service service : services) {
            Database database = new Database(service.kept());
            databases.put(service.name(), database);
            movable.put(service.name(), service.movableGroups());
            int processes = chance.between(1, 2);
            for (int number = 0; number < processes; number++) {
                places.add(new ServiceSlot(cluster, service, number, database));
            }
        }
        this.misfortunes = new Misfortunes(
                cluster,
                places,
                service -> database(service.name()),
                service -> movable.getOrDefault(service.name(), List.of()));
    }

    /** Brings everything in, in this order, and runs to rest. */
    public void run(List<ProducerRecord<byte[], byte[]>> inputs) {
        run(inputs, List.of());
    }

    /** The same; then brings in what comes later, one after the other, each when there is rest. */
    public void run(List<ProducerRecord<byte[], byte[]>> inputs, List<List<ProducerRecord<byte[], byte[]>>> later) {
        try {
            bringIn(inputs);
            heal();
            inTurn(later);
        } finally {
            scheduler.killAll();
        }
    }

    /** Nothing fails, and all that comes in together comes to rest before the next. */
    public void runInPeace(List<List<ProducerRecord<byte[], byte[]>>> inputs) {
        try {
            scheduler.weather(FaultRates.CALM);
            places.forEach(ServiceSlot::start);
            inTurn(inputs);
        } finally {
            scheduler.killAll();
        }
    }

    private void inTurn(List<List<ProducerRecord<byte[], byte[]>>> inputs) {
        for (List<ProducerRecord<byte[], byte[]>> together : inputs) {
            together.forEach(log::append);
            rest();
        }
    }

    private void bringIn(List<ProducerRecord<byte[], byte[]>> inputs) {
        places.forEach(ServiceSlot::start);
        int fed = 0;
        int turns = chance.pick(50, 200, 600);
        while (fed < inputs.size() || turns-- > 0) {
            if (fed < inputs.size() && chance.oneIn(4)) {
                int upTo = Math.min(inputs.size(), fed + chance.between(1, weather.feed()));
                for (; fed < upTo; fed++) {
                    log.append(inputs.get(fed));
                }
            }
            if (chance.oneIn(weather.event())) {
                misfortunes.one();
            }
            boolean idle = !scheduler.runSomebody();
            writeMarkers();
            if (idle && fed == inputs.size() && chance.oneIn(10)) {
                break;
            }
        }
    }

    /** At once, but where a broker is slow. */
    private void writeMarkers() {
        for (Transaction transaction : log.unfinished()) {
            for (Object place : chance.shuffled(transaction.unmarked())) {
                if (!isSlow(place) || chance.oneIn(weather.late())) {
                    transaction.mark(place);
                    scheduler.note(transaction.toString(), "ends at", place);
                }
            }
        }
    }

    private boolean isSlow(Object place) {
        return weather.late() > 0 && Math.floorMod(place.toString().hashCode() + slow, SLOW) == 0;
    }

    /** From now on nothing fails any more. Who sleeps does so for a while yet: the others go on without them. */
    private void heal() {
        scheduler.note("weather", "is calm now", "");
        scheduler.weather(FaultRates.CALM);
        misfortunes.evictTheSilent();
        if (chance.percent(50)) {
            survive();
        }
        for (ServiceSlot place : places) {
            if (!place.works()) {
                place.kill();
                scheduler.bury();
                place.start();
            }
        }
        rest();
    }

    private void rest() {
        for (int turn = 0; turn < LONGEST; turn++) {
            log.unfinished().forEach(transaction -> transaction.unmarked().forEach(transaction::mark));
            if (chance.oneIn(100)) {
                misfortunes.wakeSomebody();
            }
            if (turn % PATIENCE == PATIENCE - 1) {
                outOfPatience();
            }
            if (!scheduler.runSomebody() && !misfortunes.wakeSomebody() && !outOfPatience()) {
                return;
            }
        }
        throw new AssertionError("does not come to rest");
    }

    /** Who is left takes over from the dead, while slow brokers are still slow. */
    private void survive() {
        scheduler.note("weather", "leaves survivors to themselves", "");
        int turns = LONGEST;
        while (turns-- > 0 && scheduler.runSomebody()) {
            writeMarkers();
        }
    }

    /** What the dead have left open times out. */
    private boolean outOfPatience() {
        boolean any = false;
        for (Coordinator coordinator : log.undecided()) {
            coordinator.fence();
            any = true;
        }
        for (Group group : log.groups()) {
            for (Membership member : group.members()) {
                if (group.awaits(member)) {
                    group.evict(member);
                    any = true;
                }
            }
        }
        return any;
    }

    /** The broker. */
    public SimulatedLog log() {
        return log;
    }

    private Database database(String service) {
        Database database = databases.get(service);
        if (database == null) {
            throw new IllegalArgumentException("no service " + service);
        }
        return database;
    }

    /** What a service's store holds in the end. */
    public Store store(String service) {
        return new SimulatedStore(database(service), Steps.UNDISTURBED);
    }

    /** The ids of a service's documents. */
    public java.util.Set<String> ids(String service, String collection) {
        return database(service).ids(collection);
    }
}
