package org.yingbao.pipeline.stage;

import org.yingbao.pipeline.event.Cause;

/** Something that happened to one person, and the event that says so. */
public record Event<N>(Cause cause, N content) {}
