package org.yingbao.identity.person;

import org.yingbao.rules.facts.Version;

/** A register has this version under another person: told to whoever holds a lower one. */
public record RegisterElsewhere(RegisterName register, Version version) {

    public static final String TYPE = "org.yingbao.register-elsewhere.v1";
}
