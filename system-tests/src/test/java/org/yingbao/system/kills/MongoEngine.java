package org.yingbao.system.kills;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** MongoDB's own engine, where the machine has a command that starts it on a port. */
public final class MongoEngine {

    private static final Path PROJECT = Path.of("..");
    private static final Path START =
            PROJECT.resolve(Objects.requireNonNullElse(System.getenv("MONGODB_START"), "../shared/mongodb/start"));

    public static final String NOT_THERE =
            "MongoDB's own engine is not here: MONGODB_START names no command that starts it";

    private MongoEngine() {}

    public static boolean isThere() {
        return Files.isExecutable(START);
    }

    /** Where the engine on a port keeps its documents. */
    public static Path documents(int port) {
        String home = Objects.requireNonNullElse(
                System.getenv("MONGODB_ENGINE_HOME"), System.getProperty("user.home") + "/.cache/mongodb-engine");
        return Path.of(home, "data", Integer.toString(port));
    }

    /** Keeps its documents from one start to the next. */
    public static Program on(int port, Path folder) {
        return new Program("mongodb", List.of(START.toString(), Integer.toString(port)), Map.of("KEEP", "1"), folder);
    }
}
