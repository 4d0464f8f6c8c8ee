package org.yingbao.pipeline.stage;

/** The ability of a stage to prepare for partitions that its instance did not have before. */
public interface OnTakeover {

    /** Called before anything of the partitions is read. */
    void takingOver();
}
