package org.yingbao.benchmark.chain;

import org.HdrHistogram.Histogram;

/** In microseconds, of all records that led to an instruction, at that many records a second. */
public record Latency(double perSecond, Histogram micros) {

    public double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }
}
