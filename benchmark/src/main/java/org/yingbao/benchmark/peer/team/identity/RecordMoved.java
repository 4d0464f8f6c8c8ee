package org.yingbao.benchmark.peer.team.identity;

/** Tells a person that a record names somebody else from a version on. */
record RecordMoved(RegisterName register, RegisterVersion version, String from) {

    static final String TYPE = "org.yingbao.record-moved.v1";
}
