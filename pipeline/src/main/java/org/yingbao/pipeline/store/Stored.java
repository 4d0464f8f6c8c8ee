package org.yingbao.pipeline.store;

/**
 * A document as it stands in the store: {@code body} is JSON in its binary form, Smile; {@code version} counts its
 * writes from 1.
 */
public record Stored(String id, long version, byte[] body) {}
