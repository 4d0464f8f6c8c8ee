package org.yingbao.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that this run has started. What it prints lies in a file named after it. */
public record RunningProcess(String name, Process process, Path output) implements AutoCloseable {

    private static final long STOP_SECONDS = 20;

    /** A JVM that takes {@code arguments}, from {@code -cp} or {@code -jar} on, after those of the settings. */
    public static RunningProcess java(
            Settings settings, String name, List<String> arguments, Map<String, String> environment) {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings.jvm(name));
        command.addAll(arguments);
        return start(settings, name, command, environment);
    }

    /** A main class of the benchmark in a JVM of its own. */
    public static RunningProcess main(Settings settings, String name, Class<?> main, String... arguments) {
        return main(settings, name, Map.of(), main, arguments);
    }

    /** The same with more environment variables. */
    public static RunningProcess main(
            Settings settings, String name, Map<String, String> environment, Class<?> main, String... arguments) {
        List<String> all =
                new java.util.ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        all.addAll(List.of(arguments));
        return java(settings, name, all, environment);
    }

    static RunningProcess start(Settings settings, String name, List<String> command, Map<String, String> environment) {
        try {
            Files.createDirectories(settings.folder());
            Path output = settings.folder().resolve(name + ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new RunningProcess(name, process, output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What follows {@code prefix} on the first line that begins with it. */
    public String said(String prefix, Duration patience) {
        return Waiting.until(name + " to say \"" + prefix + "\"", patience, () -> {
            alive();
            return lines().stream()
                    .filter(line -> line.startsWith(prefix))
                    .map(line -> line.substring(prefix.length()))
                    .findFirst();
        });
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails if the process has ended. */
    public void alive() {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " has ended with " + process.exitValue() + "; see " + output);
        }
    }

    /** Stops it, and what it has started, where it stands. */
    public void pause() {
        signal("STOP");
    }

    /** Lets it go on. */
    public void resume() {
        signal("CONT");
    }

    private void signal(String signal) {
        List<String> command = new java.util.ArrayList<>(List.of("kill", "-" + signal));
        Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(each -> Long.toString(each.pid()))
                .forEach(command::add);
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + status);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Core time so far, of all its threads, in user and kernel mode. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory that it ever held, in MiB. */
    public Optional<Long> peakMemory() {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException otherSystem) {
            return Optional.empty();
        }
    }

    /** One that is paused would not notice that it is to end. */
    @Override
    public void close() {
        if (process.isAlive()) {
            resume();
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
