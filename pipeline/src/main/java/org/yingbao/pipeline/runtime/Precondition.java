package org.yingbao.pipeline.runtime;

/** What has to be so before a stage begins. */
public interface Precondition {

    /** Returns when it is so; throws if that cannot be said or brought about now, and is asked again. */
    void ensure();
}
