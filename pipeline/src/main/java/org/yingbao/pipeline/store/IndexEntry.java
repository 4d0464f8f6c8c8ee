package org.yingbao.pipeline.store;

/** A value under which a document stands in an index. */
public record IndexEntry(String value, String id) {}
