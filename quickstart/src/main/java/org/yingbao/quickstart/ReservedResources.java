package org.yingbao.quickstart;

import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.yingbao.quickstart.broker.EmbeddedBroker;
import org.yingbao.quickstart.broker.LoopbackPort;

/**
 * What the quickstart has to have for itself alone, its ports and its folder, is seen to before anything else starts.
 * The broker starts beside everything else.
 */
final class ReservedResources implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        QuickstartProperties properties =
                Binder.get(context.getEnvironment()).bindOrCreate("yingbao", QuickstartProperties.class);
        new LoopbackPort(properties.httpPort(), "--yingbao.http-port").refuseIfTaken();
        EmbeddedBroker broker = EmbeddedBroker.begin(properties.broker(), properties.kafkaPort());
        SecretFile.makeOnce(properties.secretFile());
        context.registerBean(EmbeddedBroker.class, () -> broker);
        context.registerBean(KafkaConnectionDetails.class, () -> () -> List.of(broker.bootstrapServers()));
    }
}
