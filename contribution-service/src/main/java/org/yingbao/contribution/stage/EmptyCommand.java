package org.yingbao.contribution.stage;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;

/**
 * A command by which the stage of the accounts has a batch with nothing to do: that its store was emptied shows in its
 * next batch, and there may be none for long.
 */
public final class EmptyCommand {
    private static final String TYPE = "org.yingbao.preview-asked.v1";

    private EmptyCommand() {}

    public static ProducerRecord<byte[], byte[]> written(Events events, Cause page) {
        return events.in(
                page.at().partition(),
                Topics.CONTRIBUTION_COMMANDS,
                "preview",
                TYPE,
                page.at() + "/asked",
                new byte[] {'{', '}'},
                page);
    }

    /** Whether a command is this one. */
    static boolean is(ConsumerRecord<byte[], byte[]> command) {
        return TYPE.equals(Headers.text(command, Headers.TYPE));
    }
}
