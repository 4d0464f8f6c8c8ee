package org.yingbao.identity.door;

import java.util.Map;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;

/** Which type comes in by which topic. */
public final class Entrances {

    private final Events events;
    private final PersonIds personIds;
    private final Seal seal;

    public Entrances(Events events, PersonIds personIds, Seal seal) {
        this.events = events;
        this.personIds = personIds;
        this.seal = seal;
    }

    /** By topic. */
    public Map<String, Entrance> all() {
        Entrance identities = entrance(EventTypes.IDENTITY_RECORD, RecordSchema::identityRecord);
        Entrance lists = new ListRecords(events, new RowChecks(personIds, seal));
        return Map.of(
                Topics.CIVIL_AFFAIRS_IDENTITY,
                identities,
                Topics.RURAL_AFFAIRS_IDENTITY,
                identities,
                Topics.CIVIL_AFFAIRS_LISTS,
                lists,
                Topics.RURAL_AFFAIRS_LISTS,
                lists,
                Topics.ENROLMENTS,
                entrance(EventTypes.ENROLMENT, RecordSchema::enrolment),
                Topics.VITAL_STATUS,
                entrance(EventTypes.VITAL_STATUS, RecordSchema::vitalStatus),
                Topics.OTHER_GRANTS,
                entrance(EventTypes.OTHER_GRANT, RecordSchema::otherGrant),
                Topics.COLLECTIONS,
                entrance(EventTypes.COLLECTION_RESULT, RecordSchema::collectionResult),
                Topics.SCREENING,
                entrance(EventTypes.SCREENING_ANSWER, RecordSchema::screeningAnswer));
    }

    private Entrance entrance(String type, RecordSchema shape) {
        return new DepartmentRecords(type, shape, events, personIds, seal);
    }
}
