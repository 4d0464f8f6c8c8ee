package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** How many there are, and what they come to in fen. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CountAndSum(long count, long sumFen) {}
