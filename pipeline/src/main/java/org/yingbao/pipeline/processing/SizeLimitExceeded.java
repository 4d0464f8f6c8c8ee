package org.yingbao.pipeline.processing;

/** Thrown where, with an event, what is kept or published of a key would no longer fit. */
final class SizeLimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    SizeLimitExceeded(String what, int bytes, int most) {
        super("%s of %d bytes, at most %d".formatted(what, bytes, most), null, false, false);
    }
}
