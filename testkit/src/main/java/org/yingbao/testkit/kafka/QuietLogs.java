package org.yingbao.testkit.kafka;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** What the application's own settings do when it runs. */
public final class QuietLogs {

    private QuietLogs() {}

    /** From now on in this JVM: warnings, of Kafka errors only. */
    public static void on() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        ((Logger) LoggerFactory.getLogger("org.apache.kafka")).setLevel(Level.ERROR);
    }
}
