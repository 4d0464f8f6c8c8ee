package org.yingbao.benchmark.peer.spring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;
import org.yingbao.benchmark.peer.PersonFold;
import org.yingbao.benchmark.peer.PolicyReading;
import org.yingbao.benchmark.peer.Service;
import org.yingbao.benchmark.peer.YingbaosClients;

/** One service: {@code SpringMain <service> record|batch <kafka> <secret file> <folder> <mongodb or -> <threads>}. */
public final class SpringMain {

    private SpringMain() {}

    public static void main(String[] arguments) {
        String name = arguments[0];
        boolean batch = arguments[1].equals("batch");
        String kafka = arguments[2];
        Path folder = Path.of(arguments[4]).resolve(name);
        boolean mongodb = !arguments[5].equals("-");
        Service service = Service.of(name, Path.of(arguments[3]));
        service.book().ifPresent(book -> PolicyReading.start(kafka, book));
        SpringApplication application = new SpringApplication(
                mongodb ? new Class<?>[] {OnKafka.class, OnMongo.class} : new Class<?>[] {OnKafka.class});
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            if (!mongodb) {
                beans.registerBean("store", People.class, () -> RocksPeople.in(folder));
            }
            register(beans, service, service.people(), batch);
        });
        List<String> properties = new ArrayList<>(properties(name, kafka, arguments[6]));
        properties.add("--mongodb=" + arguments[5]);
        if (batch) {
            YingbaosClients.consumer().forEach((key, value) -> properties.add(setting("consumer", key, value)));
            YingbaosClients.producer().forEach((key, value) -> properties.add(setting("producer", key, value)));
        }
        application.run(properties.toArray(String[]::new));
    }

    private static String setting(String client, String name, Object value) {
        return "--spring.kafka." + client + ".properties." + name + "=" + value;
    }

    private static <N> void register(
            GenericApplicationContext beans, Service service, PersonFold<?, N> fold, boolean batch) {
        service.door()
                .ifPresent(door -> beans.registerBean(
                        "door",
                        Listening.class,
                        () -> batch
                                ? new BatchDoor("identity-door", door, kafka(beans))
                                : new RecordDoor("identity-door", door, kafka(beans))));
        beans.registerBean(
                "listener",
                Listening.class,
                () -> batch
                        ? new BatchAtATime<>(
                                service.name(), service.topics(), fold, beans.getBean(People.class), kafka(beans))
                        : new RecordAtATime<>(
                                service.name(), service.topics(), fold, beans.getBean(People.class), kafka(beans)));
    }

    @SuppressWarnings("unchecked") // it is the only one, and its serializers are those below
    private static KafkaTemplate<byte[], byte[]> kafka(GenericApplicationContext beans) {
        return (KafkaTemplate<byte[], byte[]>) beans.getBean(KafkaTemplate.class);
    }

    private static List<String> properties(String name, String kafka, String threads) {
        String serialization = "=org.apache.kafka.common.serialization.ByteArray";
        return List.of(
                "--service=" + name,
                "--spring.main.banner-mode=off",
                "--spring.kafka.bootstrap-servers=" + kafka,
                "--spring.kafka.listener.concurrency=" + threads,
                "--spring.kafka.consumer.isolation-level=read_committed",
                "--spring.kafka.consumer.auto-offset-reset=earliest",
                "--spring.kafka.consumer.key-deserializer" + serialization + "Deserializer",
                "--spring.kafka.consumer.value-deserializer" + serialization + "Deserializer",
                "--spring.kafka.producer.transaction-id-prefix=" + name + "-",
                "--spring.kafka.producer.key-serializer" + serialization + "Serializer",
                "--spring.kafka.producer.value-serializer" + serialization + "Serializer");
    }
}
