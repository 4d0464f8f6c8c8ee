package org.yingbao.pipeline.store;

import org.jspecify.annotations.Nullable;

/**
 * A mark to be kept in the place of another one.
 *
 * @param expected what has to stand there, or null for nothing
 */
public record CheckpointUpdate(String name, byte @Nullable [] expected, byte[] value) {}
