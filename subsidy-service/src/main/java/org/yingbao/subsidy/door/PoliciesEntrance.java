package org.yingbao.subsidy.door;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;

/** Policies and drafts of policies, which come on one topic. */
record PoliciesEntrance(Entrance policies, Entrance drafts) implements Entrance {

    @Override
    public String type() {
        return policies.type();
    }

    @Override
    public List<String> types() {
        return List.of(policies.type(), drafts.type());
    }

    @Override
    public int maxBytes() {
        return policies.maxBytes();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        return event.type().equals(drafts.type()) ? drafts.admit(event) : policies.admit(event);
    }
}
