package org.yingbao.pipeline.door;

/** A record fails a check. */
public final class Refused extends Exception {

    private final Reason reason;

    /** @param detail a JSON pointer or a header, and plain words; no personal data */
    public Refused(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
