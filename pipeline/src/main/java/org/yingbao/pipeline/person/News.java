package org.yingbao.pipeline.person;

import org.yingbao.pipeline.event.Cause;

/** Something that happened to one person, and the event that says so. */
public record News<N>(Cause cause, N content) {}
