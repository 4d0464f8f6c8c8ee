package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A policy to be tried, not applied: it decides nobody, and {@code subsidy.policy-previews.v1} says what it would do.
 *
 * @param revision of the draft; that of the policy in it counts for nothing
 * @param status ACTIVE, or ANNULLED where it was given up
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PolicyDraft(String draftId, long revision, String status, Policy policy) {}
