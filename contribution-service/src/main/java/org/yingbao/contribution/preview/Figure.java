package org.yingbao.contribution.preview;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.PolicyPreview;
import org.yingbao.pipeline.Json;
import org.yingbao.rules.preview.TargetChange;

/**
 * What a figure of a preview counts; written out it names the figure. Amounts are in fen.
 *
 * @param of the payer, funding region or category; null for people
 * @param group of people alike; null for all else
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"kind", "of", "group"})
record Figure(Kind kind, @Nullable String of, @Nullable Group group) {
    /** What is counted. */
    enum Kind {
        LOOKED_AT,
        LEFT_OUT,
        MORE,
        LESS,
        NEWLY,
        NO_MORE,
        SAME,
        PAYER_BEFORE,
        PAYER_AFTER,
        COUNTY_BEFORE,
        COUNTY_AFTER,
        CATEGORY_BEFORE,
        CATEGORY_AFTER,
        GROUP
    }

    /** Category and tier, and the subsidy of each in fen. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"category", "tier", "before", "after"})
    @JsonInclude
    record Group(String category, int tier, long before, long after) {
        PolicyPreview.Group of(long people) {
            return new PolicyPreview.Group(category, tier, before, after, people);
        }
    }

    static Figure people(Kind kind) {
        return new Figure(kind, null, null);
    }

    static Figure people(TargetChange change) {
        return people(Kind.valueOf(change.name()));
    }

    static Figure sum(Kind kind, String of) {
        return new Figure(kind, of, null);
    }

    static Figure group(Group group) {
        return new Figure(Kind.GROUP, null, group);
    }

    static Figure named(String name) {
        return Json.MAPPER.readValue(name, Figure.class);
    }

    String name() {
        return Json.MAPPER.writeValueAsString(this);
    }
}
