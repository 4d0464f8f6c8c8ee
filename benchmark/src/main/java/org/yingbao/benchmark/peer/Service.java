package org.yingbao.benchmark.peer;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.stage.ContributionStage;
import org.yingbao.identity.door.Entrances;
import org.yingbao.identity.person.IdentityStage;
import org.yingbao.notification.told.NotificationStage;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.person.SubsidyStage;

/**
 * One service of Yingbao in parts, for others to put together.
 *
 * @param door what checks department records, in identity only
 * @param book what has to hear of policies, in subsidy only
 * @param topics what its people's news come on
 */
public record Service(
        String name, Optional<Door> door, Optional<PolicyBook> book, PersonFold<?, ?> people, List<String> topics) {

    public static final List<String> NAMES = List.of("identity", "subsidy", "contribution", "notification");

    public static Service of(String name, Path secretFile) {
        Secret secret = Secret.read(secretFile);
        Seal seal = new Seal(secret);
        Events events = new Events("urn:yingbao:" + name);
        return switch (name) {
            case "identity" ->
                with(
                        name,
                        Optional.of(new Door(
                                new Entrances(events, new PersonIds(secret), seal).all(),
                                new DeadLetters("identity-service"))),
                        Optional.empty(),
                        new IdentityStage(events, seal, new NoStore()));
            case "subsidy" -> {
                PolicyBook book = new PolicyBook();
                yield with(
                        name,
                        Optional.empty(),
                        Optional.of(book),
                        new SubsidyStage(events, book, () -> {}, new SimpleMeterRegistry()));
            }
            case "contribution" ->
                with(
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        new ContributionStage(events, seal, new SimpleMeterRegistry()));
            case "notification" -> with(name, Optional.empty(), Optional.empty(), new NotificationStage());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static <D, N> Service with(String name, Optional<Door> door, Optional<PolicyBook> book, Stage<D, N> stage) {
        List<String> topics = stage.definition().inputs().stream()
                .filter(topic -> !topic.equals(Topics.SUBSIDY_COMMANDS))
                .toList();
        return new Service(name, door, book, new PersonFold<>(stage), topics);
    }
}
