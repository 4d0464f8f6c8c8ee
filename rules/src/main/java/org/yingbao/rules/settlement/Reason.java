package org.yingbao.rules.settlement;

import org.yingbao.rules.finding.Citation;

/** Why an instruction is issued: a code, one plain sentence, and the provision it rests on. */
public record Reason(ReasonCode code, String text, Citation citation) {}
