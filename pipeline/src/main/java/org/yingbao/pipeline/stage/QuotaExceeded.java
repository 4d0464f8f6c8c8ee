package org.yingbao.pipeline.stage;

/**
 * A sender said more of one person than is kept: the record at the start of the chain is refused, to its sender. The
 * message says, without personal data, what is to be mended.
 */
public final class QuotaExceeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    public QuotaExceeded(String detail) {
        super(detail, null, false, false);
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
