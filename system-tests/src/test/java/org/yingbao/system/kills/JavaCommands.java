package org.yingbao.system.kills;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How the parts of the platform are started: from their jar if it holds what is tested, else from the class path. */
final class JavaCommands {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private JavaCommands() {}

    static List<String> broker(Path folder, int port) {
        return java("-cp", CLASS_PATH, BrokerMain.class.getName(), folder.toString(), Integer.toString(port));
    }

    static List<String> service(Service service) {
        Path jar = Path.of("..", service.module(), "target", service.module() + ".jar");
        return holdsWhatIsTested(jar)
                ? new Unpacked(jar, Path.of("target", "unpacked", service.module())).command()
                : java("-cp", CLASS_PATH, service.main().getName());
    }

    static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + System.getProperty("yingbao.heap", "320m"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A jar that was packaged before the classes were last compiled would be a test of yesterday's code. */
    private static boolean holdsWhatIsTested(Path jar) {
        try {
            return Files.exists(jar) && Files.getLastModifiedTime(jar).compareTo(lastCompiled()) >= 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileTime lastCompiled() throws IOException {
        FileTime last = FileTime.fromMillis(0);
        for (String entry : CLASS_PATH.split(File.pathSeparator, -1)) {
            Path folder = Path.of(entry);
            if (entry.endsWith("classes")
                    && !entry.endsWith("test-classes")
                    && Files.isDirectory(folder)
                    && !folder.startsWith(Path.of("").toAbsolutePath())) {
                last = Stream.of(last, newest(folder))
                        .max(Comparator.naturalOrder())
                        .orElse(last);
            }
        }
        return last;
    }

    private static FileTime newest(Path folder) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                newest = time.compareTo(newest) > 0 ? time : newest;
            }
        }
        return newest;
    }
}
