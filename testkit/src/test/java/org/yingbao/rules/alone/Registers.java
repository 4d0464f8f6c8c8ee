package org.yingbao.rules.alone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import org.yingbao.rules.facts.Version;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.Event;

/** The records of all departments: of each the version that counts, with the person it names. */
final class Registers {
    /** A record, whatever topic it comes on. */
    private record Name(String type, String source, String recordId) {}

    private final Map<Name, Event> counting = new HashMap<>();
    private final Map<Document, Map<Name, Event>> ofPeople = new LinkedHashMap<>();

    /** Takes a version in; the person who has the record now comes last, after the one who had it before. */
    List<Document> add(Event event) {
        Name name = new Name(event.type(), event.source(), Json.text(event.data(), "recordId"));
        Document named = Document.in(event.data());
        of(named);
        Optional<Event> known = Optional.ofNullable(counting.get(name));
        if (known.isPresent() && compare(known.get(), event) >= 0) {
            return List.of(named);
        }
        counting.put(name, event);
        Document before = known.map(one -> Document.in(one.data())).orElse(named);
        of(before).remove(name);
        of(named).put(name, event);
        return List.of(before, named);
    }

    /** Everybody whom an event names. */
    Collection<Document> people() {
        return ofPeople.keySet();
    }

    /** The records that name the person now, of any type and status. */
    Collection<Event> records(Document person) {
        return of(person).values();
    }

    private Map<Name, Event> of(Document person) {
        return ofPeople.computeIfAbsent(person, _ -> new LinkedHashMap<>());
    }

    static Version version(Event event) {
        return version(event, digest(event));
    }

    /** The digest takes long and is seldom asked. */
    private static int compare(Event one, Event other) {
        int order = version(one, "").compareTo(version(other, ""));
        return order == 0 ? version(one).compareTo(version(other)) : order;
    }

    private static Version version(Event event, String digest) {
        return new Version(event.data().path("revision").asLong(), event.time(), event.id(), digest);
    }

    private static String digest(Event event) {
        try {
            String canonical = new JsonCanonicalizer(event.data().toString()).getEncodedString();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
