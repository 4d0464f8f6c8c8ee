package org.yingbao.testkit.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.TopicPartition;

/** What happens from outside: processes end and start, brokers lose patience, stores forget, operators intervene. */
final class Misfortunes {

    private final Cluster cluster;
    private final List<ServiceSlot> places;
    private final Function<Service, Database> databases;
    private final Function<Service, List<String>> movableGroups;

    Misfortunes(
            Cluster cluster,
            List<ServiceSlot> places,
            Function<Service, Database> databases,
            Function<Service, List<String>> movableGroups) {
        this.cluster = cluster;
        this.places = places;
        this.databases = databases;
        this.movableGroups = movableGroups;
    }

    void one() {
        switch (cluster.chance().below(12)) {
            case 0 -> kill(cluster.chance().pick(places));
            case 1, 2 -> start(cluster.chance().pick(places));
            case 3, 4, 5 -> evictSomebody();
            case 6, 7 -> wakeSomebody();
            case 8 -> timeOut();
            case 9 -> forget(cluster.chance().pick(places).service());
            case 10 -> resetOrExpire(cluster.chance().pick(places).service());
            default -> restart(cluster.chance().pick(places));
        }
    }

    private void note(String who, String what, Object detail) {
        cluster.scheduler().note(who, what, detail);
    }

    private void kill(ServiceSlot place) {
        if (!place.isEmpty()) {
            note(place.name(), "is killed", "");
            place.kill();
            cluster.scheduler().bury();
        }
    }

    private void start(ServiceSlot place) {
        if (place.isEmpty()) {
            note(place.name(), "starts", "");
            place.start();
        }
    }

    private void restart(ServiceSlot place) {
        if (cluster.chance().percent(50)) {
            kill(place);
        }
        note(place.name(), "starts in the place of another", "");
        place.start();
    }

    /** Mostly one of which nothing is heard. */
    private void evictSomebody() {
        List<Eviction> possible = possible();
        List<Eviction> silent =
                possible.stream().filter(each -> each.member().isSilent()).toList();
        List<Eviction> some = silent.isEmpty() || cluster.chance().percent(20) ? possible : silent;
        if (!some.isEmpty()) {
            evict(cluster.chance().pick(some));
        }
    }

    void evictTheSilent() {
        possible().stream().filter(each -> each.member().isSilent()).forEach(this::evict);
    }

    private void evict(Eviction eviction) {
        note(
                eviction.group().toString(),
                "loses patience with",
                eviction.member().instance());
        eviction.group().evict(eviction.member());
    }

    private List<Eviction> possible() {
        List<Eviction> possible = new ArrayList<>();
        for (Group group : cluster.log().groups()) {
            group.members().forEach(member -> possible.add(new Eviction(group, member)));
        }
        return possible;
    }

    private record Eviction(Group group, Membership member) {}

    /** False if nobody sleeps. */
    boolean wakeSomebody() {
        List<Task> asleep =
                cluster.scheduler().tasks().stream().filter(Task::isAsleep).toList();
        if (!asleep.isEmpty()) {
            Task task = cluster.chance().pick(asleep);
            note(task.name(), "wakes up", "");
            task.wakes();
        }
        return !asleep.isEmpty();
    }

    private void timeOut() {
        List<Coordinator> undecided = cluster.log().undecided();
        if (!undecided.isEmpty()) {
            Coordinator coordinator = cluster.chance().pick(undecided);
            note(coordinator.toString(), "transaction times out", "");
            coordinator.fence();
        }
    }

    /** The store loses what it acknowledged last, little or much, with the processes that use it or without. */
    private void forget(Service service) {
        Database database = databases.apply(service);
        int howMany = cluster.chance().pick(3, 10, 40, 1_000);
        int lost = Math.min(database.writes(), cluster.chance().between(1, howMany));
        boolean together = howMany > 10 || cluster.chance().percent(50);
        for (ServiceSlot place : placesOf(service)) {
            if (together) {
                kill(place);
            } else {
                place.storeWasAway();
            }
        }
        note(service.name(), "store forgets", lost);
        database.forget(lost);
    }

    private List<ServiceSlot> placesOf(Service service) {
        return places.stream().filter(place -> place.service().equals(service)).toList();
    }

    private void resetOrExpire(Service service) {
        if (!service.expiring().isEmpty() && cluster.chance().percent(30)) {
            expire(service);
        } else {
            reset(service);
        }
    }

    /** A service stands still, or its store is an older copy, for longer than some of its topics are kept. */
    private void expire(Service service) {
        placesOf(service).forEach(this::kill);
        if (cluster.chance().percent(50)) {
            forget(service);
        }
        for (String topic : service.expiring()) {
            for (int partition = 0; partition < cluster.log().partitionsOf(topic); partition++) {
                Partition there = cluster.log().at(new TopicPartition(topic, partition));
                long end = there.end();
                long before = cluster.chance().pick(end, (long) cluster.chance().below((int) end + 1));
                note(there.toString(), "is kept no longer before", before);
                there.expire(before);
            }
        }
    }

    /** An operator stops a service and moves its groups. */
    private void reset(Service service) {
        placesOf(service).forEach(this::kill);
        for (String name : movableGroups.apply(service)) {
            Group group = cluster.log().group(name);
            group.members().forEach(group::evict);
            Map<TopicPartition, Long> offsets = new HashMap<>();
            for (TopicPartition partition : group.partitions()) {
                int end = (int) cluster.log().at(partition).end();
                offsets.put(partition, cluster.chance().pick(0L, (long) end, (long)
                        cluster.chance().below(end + 1)));
            }
            note(group.toString(), "is moved to", offsets);
            group.reset(offsets);
        }
    }
}
