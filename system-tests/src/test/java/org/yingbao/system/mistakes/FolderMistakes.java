package org.yingbao.system.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.system.kills.Instance;
import org.yingbao.system.kills.Program;
import org.yingbao.system.kills.Service;

/** Folders of RocksDB that are damaged or shared. */
final class FolderMistakes {

    private static final String REFUSAL = "cannot start:";
    private static final String UNREADABLE = "cannot be read";
    private static final String LOG = ".log";
    private static final String TABLE = ".sst";
    private static final String MANIFEST = "MANIFEST";

    private final Platform platform;
    private final Traffic traffic;
    private final DataFolders folders;

    FolderMistakes(Platform platform, Traffic traffic, DataFolders folders) {
        this.platform = platform;
        this.traffic = traffic;
        this.folders = folders;
    }

    List<Mistake> all() {
        List<Mistake> mistakes = new ArrayList<>();
        for (Service service : Service.values()) {
            mistakes.add(new Mistake("log of RocksDB cut short", service, () -> logCutShort(service)));
            mistakes.add(new Mistake(
                    "table of RocksDB cut short",
                    service,
                    () -> damaged(service, () -> folders.cutShort(service, TABLE))));
            mistakes.add(new Mistake(
                    "table of RocksDB missing", service, () -> damaged(service, () -> folders.lose(service, TABLE))));
            mistakes.add(new Mistake(
                    "manifest of RocksDB missing",
                    service,
                    () -> damaged(service, () -> folders.lose(service, MANIFEST))));
            mistakes.add(new Mistake("folder given to two instances", service, () -> twoInstances(service)));
        }
        return mistakes;
    }

    private Seen logCutShort(Service service) throws IOException {
        program(service).kill();
        folders.cutShort(service, LOG);
        traffic.some();
        platform.start(service);
        return Seen.said("nothing; what it forgot is read again");
    }

    /** What is done to files. */
    private interface Damage {
        void make() throws IOException;
    }

    private Seen damaged(Service service, Damage damage) throws IOException {
        Program program = program(service);
        // A table is written when a log is read again, at a start.
        program.stop();
        program.start();
        platform.site().awaitReady();
        program.stop();
        damage.make();
        program.start();
        String refusal = refusal(program, UNREADABLE);
        traffic.some();
        folders.empty(service);
        program.start();
        return Seen.said(refusal + "; emptied, it reads all again");
    }

    private Seen twoInstances(Service service) throws IOException {
        long pid = program(service).pid();
        Instance second = platform.secondOf(service);
        second.program().start();
        traffic.some();
        String refusal = refusal(second.program(), "MONGODB_URI");
        if (pid != program(service).pid()) {
            throw new IllegalStateException("the first did not work on");
        }
        return Seen.said("the second: " + refusal);
    }

    private Program program(Service service) {
        return platform.site().instance(service).program();
    }

    private static String refusal(Program program, String saying) throws IOException {
        int code = program.exitValue();
        List<String> refusals = Files.readAllLines(program.log()).stream()
                .filter(line -> line.contains(REFUSAL))
                .toList();
        if (code != 1 || refusals.isEmpty() || !refusals.getLast().contains(saying)) {
            throw new IllegalStateException(program + " ended with " + code + ", saying: " + refusals);
        }
        return "exit code 1";
    }
}
