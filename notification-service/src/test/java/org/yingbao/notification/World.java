package org.yingbao.notification;

import java.nio.charset.StandardCharsets;
import org.yingbao.notification.told.NotificationStage;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.sealing.Subject;
import org.yingbao.testkit.store.MemoryStore;

/** The stage on the real steps of a batch, over topics and a store in memory. */
public final class World {

    public static final String PHONE = "13800000000";

    public final Log log = new Log();
    public final MemoryStore store = new MemoryStore();
    public final Seal seal = new Seal(Secret.of("a secret for these tests only".getBytes(StandardCharsets.UTF_8)));
    public final DeadLetters deadLetters = new DeadLetters("notification-service");
    public final Log.Group stage = log.new Group(stageProcessor());

    public Processor stageProcessor() {
        return new StageProcessor<>(
                new NotificationStage(), store, log, new Events("urn:yingbao:notification"), deadLetters);
    }

    public String subject() {
        return seal.close(new Subject("RESIDENT_ID", InstructionDraft.NUMBER, InstructionDraft.NAME, PHONE));
    }

    /** Contribution decides; the stage has not read it yet. */
    public World decided(InstructionDraft draft) {
        log.publish(draft.written(), "2022-10-16T09:00:00+08:00", subject());
        return this;
    }

    /** Contribution decides, and the stage tells the person. */
    public World told(InstructionDraft draft) {
        decided(draft);
        stage.poll();
        return this;
    }
}
