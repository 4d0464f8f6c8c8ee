package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.yingbao.pipeline.Json;

/**
 * The parts of a list that came. A book keeps them for as long as there are lists; once a list is complete they are
 * packed, which takes a tenth of the room.
 *
 * @param open by number; none if they are packed
 * @param packed the same in one text; empty if they are open
 * @param count how many there are
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PartsSeen(List<ListEntry.PartSeen> open, String packed, int count) {

    static final PartsSeen NONE = of(List.of());

    PartsSeen(List<ListEntry.PartSeen> open, String packed, int count) {
        this.open = open == null ? List.of() : List.copyOf(open);
        this.packed = packed == null ? "" : packed;
        this.count = count;
    }

    static PartsSeen of(List<ListEntry.PartSeen> parts) {
        List<ListEntry.PartSeen> sorted = parts.stream()
                .sorted(Comparator.comparingInt(ListEntry.PartSeen::part))
                .toList();
        return new PartsSeen(sorted, "", sorted.size());
    }

    List<ListEntry.PartSeen> all() {
        return packed.isEmpty() ? open : unpacked();
    }

    PartsSeen packing() {
        if (open.isEmpty()) {
            return this;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes)) {
            packing.write(Json.MAPPER.writeValueAsBytes(open));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new PartsSeen(List.of(), Base64.getEncoder().encodeToString(bytes.toByteArray()), count);
    }

    private List<ListEntry.PartSeen> unpacked() {
        byte[] bytes = Base64.getDecoder().decode(packed);
        try (InflaterInputStream unpacking = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return List.of(Json.MAPPER.readValue(unpacking.readAllBytes(), ListEntry.PartSeen[].class));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
