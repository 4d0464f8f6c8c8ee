package org.yingbao.testkit.mutants;

import org.yingbao.testkit.simulation.Chance;

/** One way to spoil a record. */
interface Mutation {

    Specimen of(Specimen record, Chance chance);
}
