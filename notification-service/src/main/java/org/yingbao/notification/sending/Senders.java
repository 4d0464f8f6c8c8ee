package org.yingbao.notification.sending;

import java.time.InstantSource;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.store.Store;

/** Makes a sender for each thread; all of them share one gateway with its guards. */
public final class Senders {

    /** The consumer group. */
    public static final String GROUP = "notification-sender";

    private final Store store;
    private final Seal seal;
    private final Gateway gateway;
    private final DeadLetters deadLetters;
    private final CommittedLog topic;

    Senders(Store store, Seal seal, Gateway gateway, DeadLetters deadLetters, CommittedLog topic) {
        this.store = store;
        this.seal = seal;
        this.gateway = gateway;
        this.deadLetters = deadLetters;
        this.topic = topic;
    }

    public Processor sender() {
        return new Sender(
                new NoticeReader(seal),
                new Sending(new NoticeStatuses(store), gateway),
                new SenderCheckpoint(store),
                new SentBefore(topic),
                deadLetters,
                InstantSource.system());
    }
}
