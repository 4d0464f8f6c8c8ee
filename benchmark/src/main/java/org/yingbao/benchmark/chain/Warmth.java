package org.yingbao.benchmark.chain;

/**
 * How a contender became warm.
 *
 * @param cold the first events after its start
 * @param events how many it took
 * @param compilerShare of a core, what its compilers still took in the last round of these
 */
public record Warmth(Round cold, int events, double compilerShare) {}
