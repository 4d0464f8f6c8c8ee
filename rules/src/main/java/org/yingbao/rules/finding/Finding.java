package org.yingbao.rules.finding;

import java.util.Map;

/**
 * One provision that played a part in a decision, and how. Cheap to create: the facts and the sentence are made when
 * asked for. Holds no name and no document number.
 */
public interface Finding {
    Provision provision();

    Verdict verdict();

    /**
     * The values it rests on, in a fixed order: text, {@code Long}, {@code Integer} or {@code Boolean}; days as text.
     */
    Map<String, Object> facts();

    /** One plain English sentence. */
    String says();
}
