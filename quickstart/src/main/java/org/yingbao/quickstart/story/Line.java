package org.yingbao.quickstart.story;

/** One line of the result: how many people, and amounts in fen. */
record Line(long people, long standardFen, long subsidyFen, long selfFen, long exempt, long difference) {

    static final Line NOBODY = new Line(0, 0, 0, 0, 0, 0);

    Line plus(Line other) {
        return new Line(
                people + other.people,
                standardFen + other.standardFen,
                subsidyFen + other.subsidyFen,
                selfFen + other.selfFen,
                exempt + other.exempt,
                difference + other.difference);
    }
}
