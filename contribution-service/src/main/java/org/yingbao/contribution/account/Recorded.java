package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * What the history of a coverage year said last.
 *
 * @param version counts its events, from 1
 * @param digest of what it said
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Recorded(int coverageYear, long version, String digest) {}
