package org.yingbao.pipeline.processing;

/** With these news, what is kept or published of a person would no longer fit. */
final class SizeLimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    SizeLimitExceeded(String what, int bytes, int most) {
        super("%s of %d bytes, at most %d".formatted(what, bytes, most), null, false, false);
    }
}
