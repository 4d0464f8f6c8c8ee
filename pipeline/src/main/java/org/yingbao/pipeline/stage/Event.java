package org.yingbao.pipeline.stage;

import org.yingbao.pipeline.event.Cause;

/** An event as a stage reads it, with the record that it came in. */
public record Event<E>(Cause cause, E content) {}
