package org.yingbao.testkit.simulation;

import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.runtime.DrivenListener;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.store.Store;

/** Where one process of a service runs, after another one before it. */
final class ServiceSlot implements Host {

    private final Cluster cluster;
    private final Service service;
    private final String name;
    private final Database database;
    private @Nullable Incarnation process;
    private boolean missed;
    private int starts;

    ServiceSlot(Cluster cluster, Service service, int number, Database database) {
        this.cluster = cluster;
        this.service = service;
        this.name = service.name() + "-" + number;
        this.database = database;
    }

    String name() {
        return name;
    }

    Service service() {
        return service;
    }

    boolean isEmpty() {
        return process == null || process.isDead();
    }

    /**
     * Whether its process does what it is for: another one of its name may have taken its place in a group, or it rests
     * on what its store has forgotten and hears of it with the next record only.
     */
    boolean works() {
        return process != null && !process.isDead() && process.isWhole() && !missed;
    }

    void kill() {
        if (process != null) {
            process.kill();
        }
    }

    /** The store was away for a moment. */
    void storeWasAway() {
        missed = true;
    }

    /** A process starts; the one before it may still be there, asleep. */
    void start() {
        Incarnation started = new Incarnation(name + "." + ++starts, cluster.scheduler());
        process = started;
        missed = false;
        for (Part part : service.start(this)) {
            Group group = cluster.log().group(part.group(), part.processor().topics());
            String member = part.group() + "-" + name;
            Member driven = new Member(
                    member,
                    group,
                    new SimulatedConsumer(cluster.log(), part.group(), group, started),
                    new DrivenListener(
                            part.group(),
                            cluster.fault().processor(part.group(), part.processor()),
                            () -> cluster.fault()
                                    .producer(new SimulatedProducer(cluster.log(), member, started), cluster.log()),
                            () -> started.giveWay(() -> true),
                            (topics, each) -> topics.forEach(
                                    topic -> cluster.log().committed(topic).forEach(each))),
                    started,
                    cluster.chance(),
                    cluster.batch());
            started.thread(started.name() + "/" + part.group(), driven::run);
        }
    }

    private Incarnation running() {
        return java.util.Objects.requireNonNull(process);
    }

    @Override
    public Store store() {
        return cluster.fault().store(new SimulatedStore(database, running()));
    }

    @Override
    public CommittedLog published() {
        Incarnation owner = running();
        return cluster.fault()
                .published(DrivenListener.published(
                        () -> new SimulatedReader(cluster.log(), true, owner),
                        () -> new SimulatedReader(cluster.log(), false, owner)));
    }

    @Override
    public Runnable follow(List<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        SimulatedFollower follower = new SimulatedFollower(cluster.log(), running(), topics, each);
        running().thread(running().name() + "/follower", follower::run);
        return cluster.fault().catchUp(follower::catchUp);
    }
}
