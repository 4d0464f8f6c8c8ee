package org.yingbao.rules.finding;

import java.util.Map;
import java.util.Optional;
import org.yingbao.rules.facts.RecordName;

/**
 * One provision that played a part in a decision, and how. Contains no name and no document number. It is made by the
 * supplier that {@link Findings#add} is given, so only where somebody reads it.
 *
 * @param facts the values it rests on, in a fixed order: text, {@code Long}, {@code Integer} or {@code Boolean}; days
 *     as text, amounts in fen
 * @param says one plain English sentence
 * @param identity the recognition it is about, if it is about a single one; not published
 */
public record Finding(
        Provision provision, Verdict verdict, Map<String, Object> facts, String says, Optional<RecordName> identity) {

    /** The provision holds for the person. */
    public static Finding met(Provision provision, FactMap facts, String says) {
        return of(provision, Verdict.MET, facts, says);
    }

    /** The provision does not hold for the person. */
    public static Finding notMet(Provision provision, FactMap facts, String says) {
        return of(provision, Verdict.NOT_MET, facts, says);
    }

    /** {@link #met} or {@link #notMet}. */
    public static Finding metIf(boolean met, Provision provision, FactMap facts, String says) {
        return of(provision, met ? Verdict.MET : Verdict.NOT_MET, facts, says);
    }

    /** The provision gives an amount, or a choice. */
    public static Finding computed(Provision provision, FactMap facts, String says) {
        return of(provision, Verdict.COMPUTED, facts, says);
    }

    /** What the provision needs is not known. */
    public static Finding undecided(Provision provision, FactMap facts, String says) {
        return of(provision, Verdict.UNDECIDED, facts, says);
    }

    /** The same finding, as one about this recognition. */
    public Finding about(RecordName recognition) {
        return new Finding(provision, verdict, facts, says, Optional.of(recognition));
    }

    private static Finding of(Provision provision, Verdict verdict, FactMap facts, String says) {
        return new Finding(provision, verdict, facts.map(), says, Optional.empty());
    }
}
