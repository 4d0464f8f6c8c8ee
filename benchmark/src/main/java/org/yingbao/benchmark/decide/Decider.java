package org.yingbao.benchmark.decide;

/** A way to decide. */
public interface Decider {

    /** What the way itself calls its result. */
    Object decide(Case person);

    /** The same in words that all ways share, for the comparison. */
    Answer answer(Case person);
}
