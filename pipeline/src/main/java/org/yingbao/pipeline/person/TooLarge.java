package org.yingbao.pipeline.person;

/** With these news, what is kept or published of a person would no longer fit. */
final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLarge(String what, int bytes, int most) {
        super("%s of %d bytes, at most %d".formatted(what, bytes, most), null, false, false);
    }
}
