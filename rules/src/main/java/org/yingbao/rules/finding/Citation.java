package org.yingbao.rules.finding;

/** A place in the policy texts that a provision rests on; what it says stands in the contract, by its key. */
public enum Citation {
    GB_1,
    GB_2,
    SD_1,
    SD_2,
    SD_3,
    SD_4,
    SD_5,
    SD_6,
    SD_7,
    SD_8,
    SD_9,
    SD_10,
    SD_11,
    SD_13,
    SD_14,
    SD_15,
    SD_16,
    CJ_1;

    /** The key as events and documents write it, such as {@code [SD-2]}. */
    public String key() {
        return "[" + name().replace('_', '-') + "]";
    }
}
