package org.yingbao.benchmark.peer.team.store;

/**
 * A document with an id, and a revision that counts how often it was saved (0: never), by which two writers that do not
 * know of each other are noticed.
 */
public interface Stored<D extends Stored<D>> {

    String id();

    long revision();

    D withRevision(long revision);
}
