package org.yingbao.pipeline.store;

import java.util.Map;
import java.util.Set;

/**
 * A document to write as version {@code expected + 1} if the store still has version {@code expected}; 0: if it has
 * none.
 *
 * @param body JSON in its binary form, Smile
 * @param entries all values of the document in each index that it has values in
 */
public record Write(String id, long expected, byte[] body, Map<String, Set<String>> entries) {}
