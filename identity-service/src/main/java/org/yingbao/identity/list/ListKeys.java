package org.yingbao.identity.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The keys of the documents. People are spread by the first characters of their names, which are a keyed hash: a group
 * is those with one first character, a bucket those with the same two.
 */
final class ListKeys {

    static final String BOOK = "book";
    static final String ROWS = "rows";
    static final String PEOPLE = "people";
    static final String NOT_TAKEN = "not-taken";
    static final String KNOWN = "known";
    static final String REGIONS = "regions";

    /** As {@link org.yingbao.pipeline.sealing.PersonIds} writes names. */
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    static final int GROUPS = ALPHABET.length();

    private static final int PARTS_TOGETHER = 16;
    private static final int LENGTH = 16;

    private ListKeys() {}

    static String book(String source) {
        return BOOK + "/" + hash(source);
    }

    static String rows(ListKey list, int chunk, int group) {
        return String.join(
                "/",
                ROWS,
                hash(list.source()),
                hash(list.listId()),
                Long.toString(list.revision()),
                Integer.toString(chunk),
                Integer.toString(group));
    }

    static String people(String source, String region, String bucket) {
        return String.join("/", PEOPLE, hash(source), region, bucket);
    }

    static String notTaken(String source, int ordinal) {
        return String.join("/", NOT_TAKEN, hash(source), Integer.toString(ordinal));
    }

    /** What some people told, in the answer that stands there, of one group. */
    static String known(String source, String content, long page, int group) {
        return String.join("/", KNOWN, hash(source), content, Long.toString(page), Integer.toString(group));
    }

    /** What region codes mean, as the books of a partition know it. */
    static String regions(int partition) {
        return REGIONS + "/" + partition;
    }

    /** What kind of document has this key. */
    static String kind(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    static String last(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    /** The parts whose rows lie in one document for each group. */
    static int chunk(int part) {
        return (part - 1) / PARTS_TOGETHER;
    }

    static int group(CheckedRow row) {
        return row.personId() == null ? (int) (row.row() % GROUPS) : group(row.personId());
    }

    static int group(String personId) {
        return ALPHABET.indexOf(personId.charAt(1));
    }

    static String bucket(String personId) {
        return personId.substring(1, 3);
    }

    /** A short text that stands for another. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
