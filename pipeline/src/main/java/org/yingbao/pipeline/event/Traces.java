package org.yingbao.pipeline.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** W3C trace contexts that are functions of the events, so that the same input gives the same bytes again. */
public final class Traces {

    private static final int TRACE_ID_FROM = 3;
    private static final int TRACE_ID_TO = 35;
    private static final int LENGTH = 55;
    private static final String FORM = "00-hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh-hhhhhhhhhhhhhhhh-hh";

    private Traces() {}

    /** The context of an event that came without one. */
    public static String begun(String source, String id) {
        byte[] digest = sha256((source + '\n' + id).getBytes(StandardCharsets.UTF_8));
        HexFormat hex = HexFormat.of();
        return "00-" + hex.formatHex(digest, 0, 16) + '-' + hex.formatHex(digest, 16, 24) + "-01";
    }

    /** The context of the event {@code id} that follows from one with this context. */
    static String continued(String trace, String id) {
        if (!isWellFormed(trace)) {
            return begun(trace, id);
        }
        return "00-" + trace.substring(TRACE_ID_FROM, TRACE_ID_TO) + '-'
                + HexFormat.of().toHexDigits(fnv(trace, id)) + trace.substring(LENGTH - 3);
    }

    /** Whether it can be continued. A loop, because every event is asked. */
    public static boolean isWellFormed(String trace) {
        if (trace.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = trace.charAt(i);
            boolean hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            if (FORM.charAt(i) == 'h' ? !hex : c != FORM.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static long fnv(String trace, String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = TRACE_ID_TO; i < trace.length(); i++) {
            hash = (hash ^ trace.charAt(i)) * 0x100000001b3L;
        }
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
