package org.yingbao.testkit.simulation;

import java.util.function.BooleanSupplier;

/** The points between which nothing else happens. */
public interface Steps {

    /** Nobody interferes. */
    Steps UNDISTURBED = new Steps() {
        @Override
        public void step(String what, Object detail) {}

        @Override
        public void await(String what, BooleanSupplier until) {
            if (!until.getAsBoolean()) {
                throw new IllegalStateException(what + ": nobody else could make it happen");
            }
        }

        @Override
        public boolean fails(String what) {
            return false;
        }
    };

    /** Something is about to take effect: before it others may run, for long, and this process may end. */
    void step(String what, Object detail);

    /** Others run until something has happened. */
    void await(String what, BooleanSupplier until);

    /** Whether a remote part does not answer now. */
    boolean fails(String what);
}
