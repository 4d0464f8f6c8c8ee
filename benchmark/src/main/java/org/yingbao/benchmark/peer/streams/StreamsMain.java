package org.yingbao.benchmark.peer.streams;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;
import org.yingbao.benchmark.peer.PersonFold;
import org.yingbao.benchmark.peer.PolicyReading;
import org.yingbao.benchmark.peer.Service;
import org.yingbao.benchmark.peer.YingbaosClients;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.door.Door;

/** One service as a topology: {@code StreamsMain <service> <kafka> <secret file> <folder> <threads>}. */
public final class StreamsMain {

    static final String PEOPLE = "people";

    private static final Map<String, List<String>> LEAVING = Map.of(
            "identity", List.of(Topics.PERSONS, Topics.PERSON_COLLECTIONS, Topics.CONFLICTS),
            "subsidy", List.of(Topics.ENTITLEMENTS),
            "contribution", List.of(Topics.INSTRUCTIONS, Topics.LEDGER),
            "notification", List.of(Topics.NOTICES));

    /** What Kafka Streams decides itself; it warns of whoever else does. */
    private static final List<String> ITS_OWN =
            List.of("partition.assignment.strategy", "enable.auto.commit", "isolation.level", "enable.idempotence");

    private StreamsMain() {}

    public static void main(String[] arguments) {
        Service service = Service.of(arguments[0], Path.of(arguments[2]));
        service.book().ifPresent(book -> PolicyReading.start(arguments[1], book));
        KafkaStreams streams = new KafkaStreams(topology(service), settings(service.name(), arguments));
        Runtime.getRuntime().addShutdownHook(new Thread(streams::close));
        streams.start();
    }

    private static Topology topology(Service service) {
        Topology topology = new Topology();
        service.door().ifPresent(door -> addDoor(topology, door));
        addPeople(topology, service, service.people());
        return topology;
    }

    private static void addDoor(Topology topology, Door door) {
        source(topology, "inbound", door.topics());
        topology.addProcessor("door", () -> new DoorStep(door), "inbound");
        Stream.concat(Stream.of(Topics.IDENTITY_RECORDS), door.topics().stream().map(Topics::deadLettersOf))
                .forEach(topic -> sink(topology, topic, "door"));
    }

    private static <N> void addPeople(Topology topology, Service service, PersonFold<?, N> fold) {
        source(topology, "news", service.topics());
        topology.addProcessor("fold", () -> new PersonStep<>(fold), "news");
        topology.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(PEOPLE), Serdes.Bytes(), Serdes.ByteArray())
                        .withCachingEnabled(),
                "fold");
        LEAVING.getOrDefault(service.name(), List.of()).forEach(topic -> sink(topology, topic, "fold"));
    }

    private static void source(Topology topology, String name, List<String> topics) {
        topology.addSource(
                name, new ByteArrayDeserializer(), new ByteArrayDeserializer(), topics.toArray(String[]::new));
    }

    private static void sink(Topology topology, String topic, String from) {
        topology.addSink(topic, topic, new ByteArraySerializer(), new ByteArraySerializer(), from);
    }

    private static Properties settings(String service, String[] arguments) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, service);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, arguments[1]);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, arguments[3]);
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, arguments[4]);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, YingbaosRocks.class);
        YingbaosClients.consumer()
                .forEach((name, value) -> put(settings, StreamsConfig.mainConsumerPrefix(name), value));
        YingbaosClients.producer().forEach((name, value) -> put(settings, StreamsConfig.producerPrefix(name), value));
        settings.keySet().removeIf(name -> ITS_OWN.stream().anyMatch(own -> ((String) name).endsWith(own)));
        return settings;
    }

    private static void put(Properties settings, String name, Object value) {
        settings.put(name, value);
    }
}
