package org.yingbao.pipeline.hostile;

import org.yingbao.pipeline.simulation.Chance;

/** One way to spoil a record. */
interface Mutation {

    Specimen of(Specimen record, Chance chance);
}
