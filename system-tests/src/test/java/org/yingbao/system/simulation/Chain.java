package org.yingbao.system.simulation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.book.Books;
import org.yingbao.contribution.book.Reading;
import org.yingbao.contribution.funds.ClosingEntrance;
import org.yingbao.contribution.funds.FundsBook;
import org.yingbao.contribution.funds.FundsDoor;
import org.yingbao.contribution.funds.FundsReading;
import org.yingbao.contribution.funds.RequestsStage;
import org.yingbao.contribution.region.RegionsBook;
import org.yingbao.contribution.stage.ContributionStage;
import org.yingbao.contribution.transfer.TransferReceipts;
import org.yingbao.identity.door.DaysAndRegions;
import org.yingbao.identity.door.Entrances;
import org.yingbao.identity.list.ListStage;
import org.yingbao.identity.list.ReportStage;
import org.yingbao.identity.person.IdentityStage;
import org.yingbao.identity.person.Quotas;
import org.yingbao.notification.told.NotificationStage;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.door.RefusalEvents;
import org.yingbao.pipeline.door.UnansweredDoor;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.processing.SmallPages;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.door.SubsidyDoor;
import org.yingbao.subsidy.findings.FindingsStage;
import org.yingbao.subsidy.person.SubsidyStage;
import org.yingbao.testkit.simulation.Fault;
import org.yingbao.testkit.simulation.Host;
import org.yingbao.testkit.simulation.Part;
import org.yingbao.testkit.simulation.Service;

/** The four services as their configurations put them together, on simulated ground. */
final class Chain {

    static final MeterRegistry NOWHERE = new CompositeMeterRegistry();
    private static final Secret SECRET = Secret.of("the secret of the simulation".getBytes(StandardCharsets.UTF_8));
    static final Seal SEAL = new Seal(SECRET);
    static final PersonIds PERSON_IDS = new PersonIds(SECRET);
    private static final int PEOPLE_ON_A_PAGE = 2;

    private final Fault fault;
    private final int partitions;
    private final Extent extent;
    private final Quotas quotas;

    Chain(Fault fault, int partitions, Extent extent, Quotas quotas) {
        this.fault = fault;
        this.partitions = partitions;
        this.extent = extent;
        this.quotas = quotas;
    }

    List<Service> services() {
        return List.of(identity(), subsidy(), contribution(), notification());
    }

    /** How many partitions a topic has. */
    int partitionsOf(String topic) {
        return Topics.IN_ORDER.contains(topic) ? 1 : partitions;
    }

    private Service identity() {
        Events events = new Events("urn:yingbao:identity");
        DeadLetters deadLetters = telling("identity-service", events);
        List<Kept> kept = new ArrayList<>(List.of(IdentityStage.KEPT));
        if (extent.lists()) {
            kept.addAll(List.of(ListStage.KEPT, ReportStage.KEPT));
        }
        return service("identity", kept, host -> {
            Door door = new Door(new Entrances(events, PERSON_IDS, SEAL).all(), deadLetters);
            Store store = host.store();
            List<Part> parts = new ArrayList<>(List.of(
                    new Part("identity-door", door),
                    part(new IdentityStage(events, SEAL, store, quotas), store, host, events, deadLetters)));
            if (extent.lists()) {
                parts.add(new Part(
                        "identity-days",
                        new UnansweredDoor(DaysAndRegions.entrances(events, partitions), deadLetters)));
                parts.add(part(new ListStage(events, store, partitions), store, host, events, deadLetters));
                parts.add(part(new ReportStage(events), store, host, events, deadLetters));
            }
            return parts;
        });
    }

    private Service subsidy() {
        Events events = new Events("urn:yingbao:subsidy");
        DeadLetters deadLetters = telling("subsidy-service", events);
        List<Kept> kept = List.of(
                subsidyStage(new PolicyBook(), () -> {}).definition().kept(),
                new FindingsStage(events, new PolicyBook(), () -> {})
                        .definition()
                        .kept());
        return service("subsidy", kept, host -> {
            PolicyBook book = new PolicyBook();
            Runnable catchUp = host.follow(BookTopics.FOLLOWED, book::on);
            return List.of(
                    new Part("subsidy-door", SubsidyDoor.open(events, deadLetters, partitions)),
                    part(subsidyStage(book, catchUp), host.store(), host, events, deadLetters),
                    part(new FindingsStage(events, book, catchUp), host.store(), host, events, deadLetters));
        });
    }

    private static DeadLetters telling(String service, Events events) {
        return new DeadLetters(service)
                .telling(new RefusalEvents(events, Topics.REFUSALS, EventTypes.REFUSAL, Set.copyOf(Topics.INBOUND)));
    }

    static SubsidyStage subsidyStage(PolicyBook book, Runnable catchUp) {
        return new SubsidyStage(new Events("urn:yingbao:subsidy"), book, catchUp, NOWHERE);
    }

    private Service contribution() {
        List<Kept> kept =
                new ArrayList<>(List.of(ContributionStage.DEFINITION.kept(), ContributionStage.DEFINITION.sums()));
        if (extent.money()) {
            kept.add(RequestsStage.DEFINITION.kept());
        }
        return service(ContributionStage.DEFINITION.name(), kept, this::contribution);
    }

    private List<Part> contribution(Host host) {
        Events events = new Events("urn:yingbao:contribution");
        DeadLetters deadLetters = telling("contribution-service", events);
        if (!extent.money()) {
            return List.of(contribution(FundsReading.nothing(), host, events, deadLetters));
        }
        RegionsBook regions = new RegionsBook();
        FundsBook funds = new FundsBook(partitions);
        Books books = new Books(List.of(regions, funds));
        FundsReading reading =
                new FundsReading(funds, regions, new Reading(books, host.follow(books.followed(), books::on)));
        Door door = new Door(
                Map.of(
                        Topics.TRANSFER_RECEIPTS, new TransferReceipts(events),
                        Topics.CLOSINGS, new ClosingEntrance(events)),
                deadLetters);
        return List.of(
                contribution(reading, host, events, deadLetters),
                new Part("contribution-door", door),
                new Part("contribution-funds-door", FundsDoor.open(events, reading, deadLetters)),
                part(new RequestsStage(events, reading), host.store(), host, events, deadLetters));
    }

    private Part contribution(FundsReading reading, Host host, Events events, DeadLetters deadLetters) {
        return part(
                new CountedStage<>(new ContributionStage(events, SEAL, NOWHERE, reading), new CountedAccounts()),
                host.store(),
                host,
                events,
                deadLetters);
    }

    private Service notification() {
        return service(
                NotificationStage.DEFINITION.name(),
                NotificationStage.DEFINITION.kept(),
                host -> List.of(part(
                        new NotificationStage(),
                        host.store(),
                        host,
                        new Events("urn:yingbao:notification"),
                        new DeadLetters("notification-service"))));
    }

    private <D, N> Part part(Stage<D, N> stage, Store store, Host host, Events events, DeadLetters deadLetters) {
        Processor processor = SmallPages.processor(
                fault.stage(stage), store, host.published(), events, deadLetters, PEOPLE_ON_A_PAGE);
        return new Part(stage.definition().name(), processor);
    }

    private Service service(String name, Kept kept, Function<Host, List<Part>> parts) {
        return service(name, List.of(kept), parts);
    }

    private Service service(String name, List<Kept> kept, Function<Host, List<Part>> parts) {
        return new Service() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Collection<Kept> kept() {
                return kept;
            }

            @Override
            public List<String> movableGroups() {
                return kept.stream()
                        .map(Kept::name)
                        .filter(collection -> !collection.endsWith("-sums"))
                        .toList();
            }

            @Override
            public List<String> expiring() {
                return switch (name) {
                    case "subsidy" -> List.of(BookTopics.COMMANDS);
                    case "contribution" -> extent.money() ? List.of(Topics.CONTRIBUTION_COMMANDS) : List.of();
                    default -> List.of();
                };
            }

            @Override
            public List<Part> start(Host host) {
                return parts.apply(host);
            }
        };
    }
}
