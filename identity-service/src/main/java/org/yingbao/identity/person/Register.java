package org.yingbao.identity.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.rules.facts.Version;

/**
 * What came to one person under the name of one register, in whatever order it came.
 *
 * @param record the greatest version that names this person
 * @param earlier the other contents that came, the greatest of them, in falling order: who knows them tells a second
 *     content under one revision from a repetition
 * @param elsewhere a greater version that is under another person
 * @param bytes what the record takes as JSON; unknown in documents of an earlier release
 * @param closed whether only closed years need it, so that of the record nothing is kept but whose it is
 * @param rivals contents under other people that were told to be in conflict with one of this person, the last told of
 *     them: contents that take turns are told once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Register(
        CheckedRecord record,
        List<Version> earlier,
        @Nullable Version elsewhere,
        List<Version> rivals,
        @Nullable Integer bytes,
        @Nullable Boolean closed) {

    private static final int REMEMBERED = 8;
    private static final int VERSION = 150;

    Register(
            CheckedRecord record,
            @Nullable List<Version> earlier,
            @Nullable Version elsewhere,
            @Nullable List<Version> rivals,
            @Nullable Integer bytes,
            @Nullable Boolean closed) {
        this.bytes = bytes;
        this.closed = closed;
        this.record = record;
        this.earlier = earlier == null ? List.of() : List.copyOf(earlier);
        this.elsewhere = elsewhere;
        this.rivals = rivals == null ? List.of() : List.copyOf(rivals);
    }

    static Register first(CheckedRecord sent, int bytes) {
        return new Register(sent, List.of(), null, List.of(), bytes, null);
    }

    /** Of a register that only closed years need this is enough. */
    Register closing() {
        return new Register(record.closed(), List.of(), elsewhere, List.of(), null, true);
    }

    boolean isClosed() {
        return Boolean.TRUE.equals(closed);
    }

    /** About how many bytes it takes, in the document and in what follows from it. */
    int weight() {
        int weight = bytes == null ? Json.MAPPER.writeValueAsBytes(record).length : bytes;
        for (Version version : earlier) {
            weight += weight(version);
        }
        for (Version version : rivals) {
            weight += weight(version);
        }
        return weight;
    }

    private static int weight(Version version) {
        return VERSION + version.id().length();
    }

    /** Whether the register is under this person. */
    boolean here() {
        return elsewhere == null;
    }

    /** The same register after one more version; itself if that was known. */
    Register after(CheckedRecord sent, int size) {
        List<Version> contents = contentsAfter(sent.version());
        if (contents.equals(contents())) {
            return this;
        }
        CheckedRecord greatest = isGreater(sent.version(), record.version()) ? sent : record;
        boolean away = elsewhere != null && isGreater(elsewhere, greatest.version());
        return new Register(
                greatest,
                contents.subList(1, contents.size()),
                away ? elsewhere : null,
                rivalOf(sent.version())
                        .filter(rival -> rival.equals(elsewhere))
                        .map(this::rivalsWith)
                        .orElse(rivals),
                greatest.equals(sent) ? Integer.valueOf(size) : bytes,
                closed);
    }

    /** The same register when a version is known to be under another person; itself if that was known. */
    Register leaving(Version there) {
        boolean higher = isGreater(there, elsewhere == null ? record.version() : elsewhere);
        return higher
                ? new Register(record, earlier, there, isRivalled(there) ? rivalsWith(there) : rivals, bytes, closed)
                : this;
    }

    /** Whether this other person's version is the second content under the revision that is here, and not yet told. */
    boolean isRivalled(Version there) {
        return here()
                && there.revision() == record.version().revision()
                && rivals.stream().noneMatch(each -> isSame(each, there));
    }

    private List<Version> rivalsWith(Version told) {
        List<Version> all = new ArrayList<>(rivals);
        all.addFirst(told);
        return all.size() > REMEMBERED ? all.subList(0, REMEMBERED) : all;
    }

    /** The greatest other content under the same revision, if this one is new. */
    Optional<Version> rivalOf(Version sent) {
        boolean known = contents().stream().anyMatch(each -> isSame(each, sent));
        if (known || !contentsAfter(sent).contains(sent)) {
            return Optional.empty();
        }
        Stream<Version> away = Stream.ofNullable(elsewhere).filter(there -> isGreater(there, sent));
        return Stream.concat(away, contents().stream())
                .filter(each -> each.revision() == sent.revision())
                .findFirst();
    }

    private List<Version> contents() {
        List<Version> contents = new ArrayList<>(earlier.size() + 1);
        contents.add(record.version());
        contents.addAll(earlier);
        return contents;
    }

    private List<Version> contentsAfter(Version sent) {
        List<Version> contents = contents();
        contents.removeIf(each -> isSame(each, sent) && isGreater(sent, each));
        if (contents.stream().noneMatch(each -> isSame(each, sent))) {
            contents.add(sent);
        }
        contents.sort(Collections.reverseOrder());
        return contents.size() > REMEMBERED + 1 ? contents.subList(0, REMEMBERED + 1) : contents;
    }

    private static boolean isSame(Version one, Version other) {
        return one.revision() == other.revision() && one.digest().equals(other.digest());
    }

    private static boolean isGreater(Version one, Version other) {
        return one.compareTo(other) > 0;
    }
}
