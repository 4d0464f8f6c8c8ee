package org.yingbao.rules.settlement;

import java.util.Optional;

/** An instruction as it was, or is to be, issued: its content and what it rests on (nothing, if it withdraws). */
public record Instruction(InstructionContent content, Optional<Basis> basis) {
    boolean withdrawn() {
        return !content.action().supports();
    }
}
