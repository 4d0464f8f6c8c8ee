package org.yingbao.benchmark.contender;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yingbao.benchmark.peer.Pauses;
import org.yingbao.benchmark.peer.PeerTopics;
import org.yingbao.benchmark.peer.Service;
import org.yingbao.benchmark.peer.raw.RawMain;
import org.yingbao.benchmark.peer.spring.SpringMain;
import org.yingbao.benchmark.peer.streams.StreamsMain;
import org.yingbao.benchmark.peer.team.TeamMain;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.RunningProcess;

/**
 * The others: the same four services, one JVM each, with the same threads and memory. One more takes a constant with
 * its consumer groups and a case in {@link #start(Ground, String)}; everything else goes by what is here.
 */
public enum Peer implements Contender {
    RECORD_AT_A_TIME("(a) a record at a time", "identity-door", "identity", "subsidy", "contribution", "notification"),
    BATCH_AT_A_TIME(
            "(b) ours without the guarantees", "identity-door", "identity", "subsidy", "contribution", "notification"),
    STREAMS("(c) Kafka Streams", "identity", "subsidy", "contribution", "notification"),
    TEAM("(e) the real peer", "identity-door", "identity", "subsidy", "contribution", "notification"),
    RAW("(d) nothing between", "identity-door", "identity", "subsidy", "contribution", "notification");
    public static final String TRAFFIC = "traffic";

    private final String named;

    @SuppressWarnings("ImmutableEnumChecker") // it is a List.of
    private final List<String> groups;

    Peer(String named, String... groups) {
        this.named = named;
        this.groups = List.of(groups);
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
    public boolean slow() {
        return this == RECORD_AT_A_TIME;
    }

    @Override
    public boolean needsTraffic() {
        return this == RAW;
    }

    @Override
    public List<RunningProcess> start(Ground ground) {
        PeerTopics.create(ground.kafka());
        List<RunningProcess> processes =
                Service.NAMES.stream().map(service -> start(ground, service)).toList();
        Map<String, Integer> members = new HashMap<>();
        groups.forEach(group -> members.put(group, ground.settings().threads()));
        Groups.consuming(ground, processes, members);
        return processes;
    }

    private RunningProcess start(Ground ground, String service) {
        String kafka = ground.kafka();
        String threads = Integer.toString(ground.settings().threads());
        String secret = Secrets.file(ground).toString();
        Path folder = ground.settings().folder();
        String data = folder.resolve("data").toString();
        String mongodb = ground.mongodb().isEmpty() ? "-" : ground.mongodb();
        return switch (this) {
            case RECORD_AT_A_TIME ->
                main(ground, SpringMain.class, service, "record", kafka, secret, data, mongodb, threads);
            case BATCH_AT_A_TIME ->
                main(ground, SpringMain.class, service, "batch", kafka, secret, data, mongodb, threads);
            case STREAMS -> main(ground, StreamsMain.class, service, kafka, secret, data, threads);
            case TEAM -> main(ground, TeamMain.class, service, kafka, secret, data, mongodb, threads);
            case RAW ->
                main(
                        ground,
                        RawMain.class,
                        service,
                        kafka,
                        folder.resolveSibling(TRAFFIC).toString(),
                        threads);
        };
    }

    private static RunningProcess main(Ground ground, Class<?> main, String service, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = service;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return RunningProcess.main(ground.settings(), service, Pauses.SPRING, main, arguments);
    }
}
