package org.yingbao.system.simulation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** The product logs nothing while it is simulated: its trouble is meant. */
final class Silence implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger("org.yingbao");
    private final Level before = logger.getLevel();

    Silence() {
        logger.setLevel(Level.OFF);
    }

    @Override
    public void close() {
        logger.setLevel(before);
    }
}
