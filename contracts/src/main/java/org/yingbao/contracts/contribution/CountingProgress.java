package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** How many of the parts that people are divided into have been counted. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CountingProgress(int counted, int of) {}
