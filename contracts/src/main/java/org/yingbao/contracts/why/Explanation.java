package org.yingbao.contracts.why;

import java.util.List;

/**
 * Why somebody's year came to what it did, as it would stand on a page, line by line.
 *
 * @param citations the keys that the lines cite, each once, such as {@code [SD-2]}
 */
public record Explanation(List<String> chinese, List<String> english, List<String> citations) {}
