package org.yingbao.benchmark.peer.team.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.department.Document;

/** Whom an event is about, in the clear. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(
        Document document, String name, @Nullable String phone) {

    /** Whether tax would see another person. */
    public boolean differsFrom(Subject other) {
        return !document.equals(other.document) || !name.equals(other.name);
    }
}
