package org.yingbao.benchmark.contender;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yingbao.benchmark.peer.PeerTopics;
import org.yingbao.benchmark.peer.Service;
import org.yingbao.benchmark.peer.raw.RawMain;
import org.yingbao.benchmark.peer.spring.SpringMain;
import org.yingbao.benchmark.peer.streams.StreamsMain;
import org.yingbao.benchmark.peer.team.TeamMain;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.RunningProcess;

/** The others: the same four services, one JVM each, with the same threads and memory. */
public enum Peer implements Contender {
    RECORD_AT_A_TIME("(a) listener, a record at a time", true),
    BATCH_AT_A_TIME("(b) listener, batches", true),
    STREAMS("(c) Kafka Streams", false),
    TEAM("(e) a team of its own", true),
    RAW("(d) nothing between", true);

    private final String named;
    private final boolean doorIsItsOwnGroup;

    Peer(String named, boolean doorIsItsOwnGroup) {
        this.named = named;
        this.doorIsItsOwnGroup = doorIsItsOwnGroup;
    }

    @Override
    public String named() {
        return named;
    }

    @Override
    public boolean decides() {
        return this != RAW;
    }

    @Override
    public List<RunningProcess> start(Ground ground) {
        PeerTopics.create(ground.kafka());
        List<RunningProcess> processes = Service.NAMES.stream()
                .map(service -> start(
                        ground, service, Integer.toString(ground.settings().threads())))
                .toList();
        Map<String, Integer> groups = new HashMap<>();
        Service.NAMES.forEach(group -> groups.put(group, ground.settings().threads()));
        if (doorIsItsOwnGroup) {
            groups.put("identity-door", ground.settings().threads());
        }
        Groups.consuming(ground, processes, groups);
        return processes;
    }

    private RunningProcess start(Ground ground, String service, String threads) {
        String kafka = ground.kafka();
        String secret = Secrets.file(ground).toString();
        Path data = ground.settings().folder().resolve("data");
        String mongodb = ground.mongodb().isEmpty() ? "-" : ground.mongodb();
        return switch (this) {
            case RECORD_AT_A_TIME ->
                main(ground, service, SpringMain.class, "record", kafka, secret, data.toString(), mongodb, threads);
            case BATCH_AT_A_TIME ->
                main(ground, service, SpringMain.class, "batch", kafka, secret, data.toString(), mongodb, threads);
            case STREAMS -> main(ground, service, StreamsMain.class, kafka, secret, data.toString(), threads);
            case TEAM -> main(ground, service, TeamMain.class, kafka, secret, data.toString(), mongodb, threads);
            case RAW -> main(ground, service, RawMain.class, kafka, threads);
        };
    }

    private static RunningProcess main(Ground ground, String service, Class<?> main, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = service;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return RunningProcess.main(ground.settings(), service, main, arguments);
    }
}
