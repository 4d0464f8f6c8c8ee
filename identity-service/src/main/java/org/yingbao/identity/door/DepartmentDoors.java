package org.yingbao.identity.door;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.identity.list.CheckedPart;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.door.Doors;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;

/** The door of departments without a platform. */
public final class DepartmentDoors implements Doors {

    /** Names of people are needed only to tell them apart, so any secret will do. */
    @Override
    public Door open(DeadLetters deadLetters) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Secret secret = Secret.of(HexFormat.of().formatHex(random).getBytes(StandardCharsets.UTF_8));
        Events events = new Events("urn:yingbao:check");
        return new Door(new Entrances(events, new PersonIds(secret), new Seal(secret)).all(), deadLetters);
    }

    @Override
    public List<BadRow> badRows(ProducerRecord<byte[], byte[]> passed) {
        if (!CheckedPart.TYPE.equals(Headers.text(passed.headers(), Headers.TYPE))) {
            return List.of();
        }
        return Json.MAPPER.readValue(passed.value(), CheckedPart.class).rows().stream()
                .filter(row -> row.fault() != null)
                .map(row -> new BadRow(row.row(), Objects.requireNonNull(row.fault()), String.valueOf(row.says())))
                .toList();
    }
}
