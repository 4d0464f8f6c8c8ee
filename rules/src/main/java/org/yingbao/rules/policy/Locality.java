package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.place.Region;

/**
 * What a region code means in one coverage year: the region that has succeeded it, its pooling region (统筹区), and the
 * policy of the nearest region that has one, with those further out that it extends.
 */
public final class Locality {
    private final Region region;
    private final Region pool;
    private final PolicyRegister nearest;
    private final InForce inForce;

    Locality(Region region, Region pool, List<RegisterOf> outwards) {
        this.region = region;
        this.pool = pool;
        nearest = outwards.isEmpty() ? PolicyRegister.NONE : outwards.getFirst().register();
        inForce = RegisterOf.inForce(outwards);
    }

    /** The region itself, or what has succeeded it. */
    public Region region() {
        return region;
    }

    /** Whether both belong to one pooling region. */
    public boolean poolsWith(Locality other) {
        return pool.equals(other.pool);
    }

    /** The register of the nearest region that has a policy, {@link PolicyRegister#NONE} if there is none. */
    public PolicyRegister nearest() {
        return nearest;
    }

    /** The nearest policy as it is in force on a day of collection. */
    public Optional<Tariff> inForceOn(LocalDate day) {
        return inForce.on(day);
    }

    /** The day on which the nearest policy opens the year; none without policy. */
    public Optional<LocalDate> opensOn() {
        return nearest.opensOn();
    }

    /** The days from which something else is in force than the day before, extended policies included, in order. */
    public List<LocalDate> changes() {
        return inForce.changes();
    }
}
