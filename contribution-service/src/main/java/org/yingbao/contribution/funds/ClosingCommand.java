package org.yingbao.contribution.funds;

/**
 * Why people are reached by a closing.
 *
 * @param at the offset of the closing's step: what was refused before it counts anew
 */
record ClosingCommand(AdmittedClosing closing, long at) {}
