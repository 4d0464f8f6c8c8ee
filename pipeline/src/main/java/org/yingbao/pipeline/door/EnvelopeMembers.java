package org.yingbao.pipeline.door;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The members of a structured envelope. */
record EnvelopeMembers(JsonNode envelope) implements Attributes.Found {

    @Override
    public @Nullable String value(String name) throws Refused {
        JsonNode member = envelope.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return null;
        }
        if (!member.isString()) {
            throw new Refused(Reason.NOT_A_CLOUDEVENT, place(name) + ": not text");
        }
        return member.stringValue();
    }

    @Override
    public String place(String name) {
        return "/" + name;
    }

    @Override
    public String instead(String absent) {
        return Names.nearly(absent, envelope.propertyNames())
                .map(nearly -> "; it is spelled in another way there")
                .orElse("");
    }
}
