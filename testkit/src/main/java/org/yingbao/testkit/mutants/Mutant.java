package org.yingbao.testkit.mutants;

import java.util.List;

/**
 * A spoiled record.
 *
 * @param number which one of its seed
 * @param done to it
 */
public record Mutant(int number, Specimen record, List<String> done) {

    @Override
    public String toString() {
        return "mutant " + number + " on " + record.topic() + " " + done;
    }
}
