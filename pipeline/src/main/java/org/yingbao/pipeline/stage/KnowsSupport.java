package org.yingbao.pipeline.stage;

/** The ability of a stage to tell, for an alarm, whether somebody whose record it cannot apply is supported. */
public interface KnowsSupport<D> {

    /** Whether support stands that a record might have changed. */
    boolean supports(D document);
}
