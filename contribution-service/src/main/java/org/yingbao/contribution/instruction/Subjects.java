package org.yingbao.contribution.instruction;

import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Subject;
import org.yingbao.rules.settlement.Addressee;

/** Whom instructions are about. */
public final class Subjects {

    private final Seal seal;

    public Subjects(Seal seal) {
        this.seal = seal;
    }

    /** A subject that cannot be opened is the fault of the secret, not of the person: it is waited out. */
    public Subject open(String sealed) {
        try {
            return seal.open(sealed);
        } catch (IllegalArgumentException notOurs) {
            throw new TransientFailure(
                    "the platform secret is not the one that the subjects were sealed under", notOurs);
        }
    }

    /** Whether tax takes them for two people. */
    boolean differ(String sealed, String other) {
        return !sealed.equals(other) && !addressee(sealed).equals(addressee(other));
    }

    private Addressee addressee(String sealed) {
        Subject subject = open(sealed);
        return new Addressee(subject.documentType(), subject.number(), subject.name());
    }
}
