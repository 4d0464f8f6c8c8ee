package org.yingbao.subsidy.door;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.person.Sweep;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.GlobalNews;

/** Tells everybody whom global news concern, with a command to each partition. */
record Sweeps(Events events, int partitions) {
    /** The commands for everybody who stands in the index between the first and the last value, both included. */
    List<ProducerRecord<byte[], byte[]>> over(String index, String first, String last, GlobalNews news, Cause cause) {
        Sweep sweep = new Sweep(news.name(), index, first, behind(last), Json.MAPPER.valueToTree(news), null, 0);
        byte[] value = Json.MAPPER.writeValueAsBytes(sweep);
        List<ProducerRecord<byte[], byte[]>> commands = new ArrayList<>(partitions);
        for (int partition = 0; partition < partitions; partition++) {
            String id = cause.at() + "/sweep/" + partition;
            commands.add(events.in(partition, BookTopics.COMMANDS, sweep.name(), Sweep.TYPE, id, value, cause));
        }
        return commands;
    }

    /** Codes and days have one length each, so nothing lies between. */
    private static String behind(String last) {
        return last + "~";
    }
}
