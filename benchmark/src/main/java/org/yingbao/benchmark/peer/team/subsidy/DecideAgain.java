package org.yingbao.benchmark.peer.team.subsidy;

/** A command: something that concerns a person has changed. */
record DecideAgain(String personId) {

    static final String TYPE = "org.yingbao.decide-again.v1";
}
