package org.yingbao.identity.person;

/** The name of a register, whatever topic it comes on and whatever person it names. */
public record RegisterName(String type, String source, String recordId) {

    /** The name as one text; the lengths keep it unique. */
    public String key() {
        return type.length() + ":" + source.length() + ":" + type + source + recordId;
    }
}
