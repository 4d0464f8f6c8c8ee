package org.yingbao.pipeline.store;

/** A document as it stands in the store: {@code body} is JSON in UTF-8, {@code version} counts its writes from 1. */
public record Stored(String id, long version, byte[] body) {}
