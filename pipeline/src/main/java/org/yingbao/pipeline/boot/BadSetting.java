package org.yingbao.pipeline.boot;

import org.jspecify.annotations.Nullable;

/** The service cannot start with this setting. The message names it and says why. */
public final class BadSetting extends RuntimeException {

    /** {@code variable}: the environment variable that sets it. */
    public BadSetting(String variable, String why) {
        this(variable, why, null);
    }

    public BadSetting(String variable, String why, @Nullable Throwable cause) {
        super(variable + ": " + why, cause);
    }
}
