package org.yingbao.pipeline.store;

import java.util.Set;

/** What a service keeps: a named collection of documents with its indexes. */
public record Kept(String name, Set<String> indexes) {}
