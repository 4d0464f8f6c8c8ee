package org.yingbao.contracts.why;

/** A finding without a fact that its sentence needs. */
final class MissingFact extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingFact(String fact) {
        super("the finding has no fact " + fact);
    }
}
