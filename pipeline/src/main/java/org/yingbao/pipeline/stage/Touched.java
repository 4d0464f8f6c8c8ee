package org.yingbao.pipeline.stage;

import java.util.List;

/** A person whose news a batch held, and the state after it. */
public record Touched<D, N>(String id, D state, List<Event<N>> news) {}
