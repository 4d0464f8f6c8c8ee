package org.yingbao.testkit.simulation;

import org.yingbao.pipeline.Processor;

/**
 * What one thread of a process does.
 *
 * @param group its consumer group
 */
public record Part(String group, Processor processor) {}
