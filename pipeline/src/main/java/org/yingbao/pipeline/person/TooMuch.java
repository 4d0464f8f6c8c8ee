package org.yingbao.pipeline.person;

/**
 * A sender said more of one person than is kept: the record at the start of the chain is refused, to its sender. The
 * message says, without personal data, what is to be mended.
 */
public final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TooMuch(String detail) {
        super(detail, null, false, false);
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
