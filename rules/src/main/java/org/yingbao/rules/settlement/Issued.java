package org.yingbao.rules.settlement;

/** An instruction that is due, and why. */
public record Issued(Instruction instruction, Reason reason) {}
