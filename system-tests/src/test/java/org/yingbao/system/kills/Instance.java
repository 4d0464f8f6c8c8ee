package org.yingbao.system.kills;

/** One instance of a service. */
public record Instance(Service service, Program program, Actuator actuator) {}
