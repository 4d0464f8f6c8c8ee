package org.yingbao.pipeline.stage;

import java.util.List;

/** A key of which a batch held events, and its document after them. */
public record Touched<D, E>(String key, D state, List<Event<E>> events) {}
