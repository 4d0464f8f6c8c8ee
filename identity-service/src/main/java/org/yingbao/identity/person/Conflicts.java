package org.yingbao.identity.person;

import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.RegisterConflict;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.rules.facts.Version;

/** Tells that one revision was sent with two contents. */
final class Conflicts {

    private Conflicts() {}

    static OutboxEvent event(RegisterName register, Version counts, Version other, Cause cause) {
        RegisterConflict conflict = new RegisterConflict(
                register.type(), register.source(), register.recordId(), counts.revision(), counts.id(), other.id());
        String id = "conflict/" + counts.revision() + "/" + counts.digest().substring(0, 16) + "/"
                + other.digest().substring(0, 16) + "/" + register.key();
        return OutboxEvent.of(conflict, Topics.CONFLICTS, EventTypes.REGISTER_CONFLICT, id, cause);
    }
}
