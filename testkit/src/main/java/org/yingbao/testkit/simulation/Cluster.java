package org.yingbao.testkit.simulation;

/**
 * What all processes of a run share.
 *
 * @param batch records of one partition in one poll, at most
 */
record Cluster(Scheduler scheduler, SimulatedLog log, Chance chance, Fault fault, int batch) {}
