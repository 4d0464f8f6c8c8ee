package org.yingbao.rules.finding;

/** A place in the policy texts that a provision rests on. */
public enum Citation {
    GB_1("briefing of 1 August 2024, classified support"),
    GB_2("briefing of 1 August 2024, exempt or difference"),
    SD_1("Shandong notice of 24 June 2024, full and fixed amounts"),
    SD_2("Shandong notice of 24 June 2024, several identities"),
    SD_3("Shandong notice of 24 June 2024, other channels"),
    SD_4("Shandong notice of 24 June 2024, other groups"),
    SD_5("Shandong notice of 24 June 2024, gained after payment"),
    SD_6("Shandong notice of 24 June 2024, changed after payment"),
    SD_7("Shandong notice of 24 June 2024, pay as you enrol"),
    SD_8("Shandong notice of 24 June 2024, enrolled elsewhere in the province"),
    SD_9("Shandong notice of 24 June 2024, enrolled in another province"),
    SD_10("Shandong notice of 24 June 2024, nobody pays first"),
    SD_13("Shandong notice of 24 June 2024, unique and true data"),
    CJ_1("refund before the benefit year");

    private final String source;

    Citation(String source) {
        this.source = source;
    }

    /** The key as events and documents write it, such as {@code [SD-2]}. */
    public String key() {
        return "[" + name().replace('_', '-') + "]";
    }

    /** The text it is from, in a few words. */
    public String source() {
        return source;
    }
}
