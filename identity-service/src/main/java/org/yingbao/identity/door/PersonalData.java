package org.yingbao.identity.door;

import java.util.Set;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.door.WhiteSpace;
import org.yingbao.pipeline.sealing.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who a person is stands in the person only: everything else travels in the clear, or names events and registers on
 * public topics. What is refused is told by its place and never repeated.
 *
 * @param number in capitals without white space; empty if it is too short to be told from any other text
 * @param name likewise
 */
record PersonalData(String number, String name) {

    /** Where senders write whatever they like. */
    private static final Set<String> FREE = Set.of("attributes", "reason");

    private static final int SHORTEST_NUMBER = 6;
    private static final int SHORTEST_NAME = 2;

    static PersonalData of(Subject subject) {
        return new PersonalData(
                atLeast(SHORTEST_NUMBER, WhiteSpace.folded(subject.number())),
                atLeast(SHORTEST_NAME, WhiteSpace.folded(subject.name())));
    }

    private static String atLeast(int characters, String text) {
        return text.codePointCount(0, text.length()) < characters ? "" : text;
    }

    /**
     * Looks through everything of an event that goes on in the clear.
     *
     * @param kept what is kept of the record, without the person
     */
    void refuseElsewhere(Received event, ObjectNode kept) throws Refused {
        numbered("the id of the event (ce_id)", WhiteSpace.folded(event.id()));
        numbered("the source of the event (ce_source)", WhiteSpace.folded(event.source()));
        for (var field : kept.properties()) {
            JsonNode value = field.getValue();
            if (FREE.contains(field.getKey())) {
                told("/" + field.getKey(), value);
            } else if (value.isString()) {
                numbered("/" + field.getKey(), WhiteSpace.folded(value.stringValue()));
            }
        }
    }

    /** Names of attributes are the sender's own, so they are not repeated. */
    private void told(String place, JsonNode value) throws Refused {
        for (var member : value.properties()) {
            told(place, member.getKey());
            told(place, member.getValue());
        }
        if (value.isArray()) {
            for (JsonNode each : value) {
                told(place, each);
            }
        }
        if (value.isString()) {
            told(place, value.stringValue());
        } else if (value.isNumber()) {
            told(place, value.isIntegralNumber() ? value.bigIntegerValue().toString() : value.toString());
        }
    }

    private void told(String place, String text) throws Refused {
        String folded = WhiteSpace.folded(text);
        numbered(place, folded);
        if (!name.isEmpty() && folded.contains(name)) {
            throw refused(place, "the name of the person");
        }
        if (ResidentId.isIn(folded)) {
            throw refused(place, "a resident ID");
        }
    }

    private void numbered(String place, String folded) throws Refused {
        if (!number.isEmpty() && folded.contains(number)) {
            throw refused(place, "the document number of the person");
        }
    }

    private static Refused refused(String place, String what) {
        return new Refused(
                Reason.SCHEMA_VIOLATION, place + ": contains " + what + ", which belongs into the person only");
    }
}
