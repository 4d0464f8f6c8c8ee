package org.yingbao.benchmark.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.yingbao.benchmark.decide.drools.Certified;
import org.yingbao.benchmark.decide.drools.Day;
import org.yingbao.benchmark.decide.drools.Facts;
import org.yingbao.benchmark.decide.drools.Winners;
import org.yingbao.rules.entitlement.DecidingIdentity;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.policy.PolicyRegister;

/**
 * The entitlement by Drools: the rule base is compiled once into its fastest form, each person is a session. Which days
 * to ask about, who pays, and the settlement are plain Java, in Drools' favour.
 */
final class DroolsDecider implements Decider {

    private static final String RULES = "org/yingbao/benchmark/decide/drools/entitlement.drl";

    private final Policies policies;
    private final KieBase rules = compiled();

    DroolsDecider(Policies policies) {
        this.policies = policies;
    }

    private static KieBase compiled() {
        KieServices services = KieServices.Factory.get();
        KieBuilder builder = services.newKieBuilder(services.newKieFileSystem()
                        .write(services.getResources()
                                .newClassPathResource(RULES)
                                .setResourceType(ResourceType.DRL)))
                .buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    @Override
    public Answer decide(Case person) {
        NavigableSet<LocalDate> days = days(person);
        if (days.isEmpty()) {
            return new Answer(List.of(), Optional.empty());
        }
        Winners winners = new Winners(policies, Case.YEAR, person.facts().birthDate());
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("winners", winners);
            days.forEach(day -> session.insert(new Day(day)));
            person.facts().deaths().forEach(session::insert);
            person.facts().enrolments().forEach(session::insert);
            for (Identity identity : person.facts().identities()) {
                if (!identity.annulled()) {
                    register(identity.region())
                            .inForceOn(days.first())
                            .ifPresent(tariff -> session.insert(new Certified(identity, tariff)));
                }
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        List<Answer.Holding> steps = new ArrayList<>();
        for (LocalDate day : days) {
            Optional<Granted> support = winners.on(day).map(winner -> granted(winner, day, person));
            if (steps.isEmpty() || !steps.getLast().support().equals(support)) {
                steps.add(new Answer.Holding(day, support));
            }
        }
        return new Answer(steps, PlainSettlement.due(steps, person.paid()));
    }

    private NavigableSet<LocalDate> days(Case person) {
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate opening = LocalDate.MAX;
        for (Identity identity : person.facts().identities()) {
            LocalDate opens = register(identity.region()).opensOn().orElse(LocalDate.MAX);
            opening = opens.isBefore(opening) ? opens : opening;
            days.add(identity.from());
            days.add(identity.to());
        }
        for (Enrolment enrolment : person.facts().enrolments()) {
            days.add(enrolment.from());
            days.add(enrolment.to());
        }
        person.facts().otherGrants().forEach(other -> days.add(other.grantedOn()));
        days.addAll(person.facts().deaths());
        days.add(opening);
        LocalDate last = LocalDate.of(Case.YEAR, 12, 31);
        LocalDate news = person.facts().newsDay();
        LocalDate asOf = news.isBefore(last) ? news : last;
        return opening.isAfter(asOf) ? new TreeSet<>() : new TreeSet<>(days.subSet(opening, true, asOf, true));
    }

    private PolicyRegister register(Region region) {
        return policies.nearest(region, Case.YEAR);
    }

    private Granted granted(Facts.Candidate winner, LocalDate day, Case person) {
        Certified certified = winner.place().held().certified();
        Policy policy = register(certified.identity().region()).revisions().getLast();
        Enrolment enrolled = winner.place().enrolment();
        Region certifier = certified.identity().region();
        Granted alone = new Granted(
                certified.tariff().reference(),
                enrolled == null ? certifier : enrolled.region(),
                certifier,
                enrolled == null ? 1 : enrolled.tier(),
                winner.place().standardFen(),
                winner.totalFen(),
                0,
                PlainAmounts.cut(winner.offer().payers(), winner.totalFen()),
                new DecidingIdentity(
                        certified.identity().name(),
                        certified.identity().category(),
                        certified.identity().from()),
                enrolled != null && !winner.place().atHome());
        List<OtherGrant> others = person.facts().otherGrants().stream().sorted().toList();
        return PlainAmounts.withOthers(alone, policy, day, others);
    }

    @Override
    public Answer answer(Case person) {
        return decide(person);
    }
}
