package org.yingbao.subsidy.findings;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.yingbao.rules.facts.Version;

/**
 * What was admitted of one register.
 *
 * @param revisions by their numbers
 * @param said of which versions findings are published that have yet to come again, where the store has forgotten them
 */
record Admissions(SortedMap<Long, Revision> revisions, SortedSet<String> said) {
    static final Admissions NONE = new Admissions(new TreeMap<>(), new TreeSet<>());

    /**
     * What was admitted under one revision.
     *
     * @param counts the version that counts
     * @param known all that came, by short names: a {@code ce_id} may be long
     */
    record Revision(Version counts, SortedSet<String> known) {
        Revision with(Version version) {
            SortedSet<String> more = new TreeSet<>(known);
            more.add(nameOf(version));
            return new Revision(counts.compareTo(version) < 0 ? version : counts, more);
        }
    }

    boolean has(Version version) {
        return revision(version)
                .filter(revision -> revision.known().contains(nameOf(version)))
                .isPresent();
    }

    /** What counted so far where it has another content. */
    Optional<Version> otherThan(Version version) {
        return revision(version)
                .map(Revision::counts)
                .filter(counts -> !counts.digest().equals(version.digest()));
    }

    Admissions with(Version version) {
        SortedMap<Long, Revision> more = new TreeMap<>(revisions);
        Revision before = revision(version).orElseGet(() -> new Revision(version, new TreeSet<>()));
        more.put(version.revision(), before.with(version));
        SortedSet<String> awaited = new TreeSet<>(said);
        awaited.remove(nameOf(version));
        return new Admissions(more, awaited);
    }

    boolean hasSaid(Version version) {
        return said.contains(nameOf(version));
    }

    /** The same, after it has learned that findings of a version are published. */
    Admissions saying(String name) {
        if (revisions.values().stream().anyMatch(revision -> revision.known().contains(name))) {
            return this;
        }
        SortedSet<String> more = new TreeSet<>(said);
        more.add(name);
        return new Admissions(revisions, more);
    }

    private Optional<Revision> revision(Version version) {
        return Optional.ofNullable(revisions.get(version.revision()));
    }

    /** The same for the same version, whoever reads it and when. */
    static String nameOf(Version version) {
        String all = version.revision() + " " + version.time() + " " + version.digest() + " " + version.id();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
