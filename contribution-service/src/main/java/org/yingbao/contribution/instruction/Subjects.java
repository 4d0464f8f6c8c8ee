package org.yingbao.contribution.instruction;

import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Subject;

/** Whom instructions are about. */
final class Subjects {

    private final Seal seal;

    Subjects(Seal seal) {
        this.seal = seal;
    }

    /** A subject that can not be opened is the fault of the secret, not of the person: it is waited out. */
    Subject open(String sealed) {
        try {
            return seal.open(sealed);
        } catch (IllegalArgumentException notOurs) {
            throw new TransientFailure(
                    "the platform secret is not the one that the subjects were sealed under", notOurs);
        }
    }

    /** Whether document or name differ; a new phone alone is no other subject. */
    boolean differ(String sealed, String other) {
        if (sealed.equals(other)) {
            return false;
        }
        Subject one = open(sealed);
        Subject two = open(other);
        return !one.documentType().equals(two.documentType())
                || !one.number().equals(two.number())
                || !one.name().equals(two.name());
    }
}
