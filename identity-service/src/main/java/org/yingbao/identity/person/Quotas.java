package org.yingbao.identity.person;

import org.yingbao.contracts.EventTypes;
import org.yingbao.pipeline.stage.QuotaExceeded;

/**
 * The quotas of all types. Each type has its own, so that whoever sends too much of one cannot keep a death or a
 * payment from being heard.
 */
public record Quotas(Quota identities, Quota others) {

    /** As the services have them. */
    public static final Quotas DEFAULT = new Quotas(new Quota(600, 500_000), new Quota(200, 120_000));

    private Quota of(String type) {
        return type.equals(EventTypes.IDENTITY_RECORD) ? identities : others;
    }

    /**
     * Asks whether a register may be what it is to be.
     *
     * @throws QuotaExceeded if it may not
     */
    void check(Person person, Register now) {
        RegisterName name = now.record().register();
        Register before = person.registers().get(name);
        int weight = now.weight();
        if (before != null && !before.isClosed() && weight <= before.weight()) {
            return;
        }
        int records = 1;
        long bytes = weight;
        for (Register other : person.registers().all()) {
            RegisterName otherName = other.record().register();
            if (!other.isClosed() && otherName.type().equals(name.type()) && !otherName.equals(name)) {
                records++;
                bytes += other.weight();
            }
        }
        Quota quota = of(name.type());
        if (records > quota.records()) {
            throw new QuotaExceeded(("the person has %d records of this type already, at most %d are kept;"
                            + " send new revisions under the recordId that a recognition has, instead of new records")
                    .formatted(records - 1, quota.records()));
        }
        if (bytes > quota.bytes()) {
            throw new QuotaExceeded(
                    ("with this record the person's records of this type would have %d bytes, at most %d are"
                                    + " kept; send shorter attributes, and new revisions instead of new records")
                            .formatted(bytes, quota.bytes()));
        }
    }
}
