package org.yingbao.rules.policy;

/** Who pays how many fen of a person's contribution, such as {@code MEDICAL_AID}. */
public record Payer(String payer, long amountFen) {
    /** The payer of a grant that names none. */
    public static final String MEDICAL_AID = "MEDICAL_AID";
}
