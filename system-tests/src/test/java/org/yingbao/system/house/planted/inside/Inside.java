package org.yingbao.system.house.planted.inside;

import org.yingbao.pipeline.processing.StageProcessor;

/** A service that reaches into the inside of the pipeline. */
public record Inside(StageProcessor<?, ?> processor) {}
