package org.yingbao.contracts.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One revision of one register was sent with two contents; {@code counts} is the {@code ce_id} of the one that counts.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record RegisterConflict(
        String type, String source, String recordId, long revision, String counts, String other) {}
