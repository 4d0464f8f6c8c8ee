package org.yingbao.system.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.system.kills.Service;

/** Consumer groups that are set to somewhere else. */
final class GroupMistakes {

    /** What the tool says of a group with members. */
    private static final String REFUSAL = "inactive";

    private static final String ALL = "--all-topics";
    private static final int FAR = 400;

    private final Platform platform;
    private final Traffic traffic;
    private final Settled settled;
    private final SplittableRandom random;
    private final ConsumerGroups tool;
    private final Offsets offsets;

    GroupMistakes(Platform platform, Traffic traffic, Settled settled, SplittableRandom random) {
        this.platform = platform;
        this.traffic = traffic;
        this.settled = settled;
        this.random = random;
        this.tool = new ConsumerGroups(platform.site());
        this.offsets = new Offsets(platform.site());
    }

    List<Mistake> all() {
        List<Mistake> mistakes = new ArrayList<>();
        for (Group group : Group.values()) {
            Service service = group.service();
            mistakes.add(new Mistake(group.id() + " reset to the beginning", service, () -> toTheBeginning(group)));
            mistakes.add(new Mistake(group.id() + " reset to some offset", service, () -> somewhere(group)));
            mistakes.add(new Mistake(group.id() + " set to the end, later back", service, () -> toTheEnd(group)));
        }
        mistakes.add(
                new Mistake("identity reset while it works", Service.IDENTITY, () -> whileItWorks(Group.IDENTITY)));
        return mistakes;
    }

    private Seen whileItWorks(Group group) throws Exception {
        String said = tool.tryToReset(group, ALL, "--to-earliest");
        if (!said.contains(REFUSAL)) {
            throw new IllegalStateException("the tool let an active group be reset: " + said);
        }
        return Seen.said("tool: "
                + said.lines()
                        .filter(line -> line.contains(REFUSAL))
                        .findFirst()
                        .orElseThrow()
                        .strip());
    }

    private Seen toTheBeginning(Group group) throws Exception {
        return back(group, ALL, "--to-earliest");
    }

    /** Before or behind where the group is; only before where nothing remembers what was read. */
    private Seen somewhere(Group group) throws Exception {
        return group.isDoor()
                ? back(group, ALL, "--shift-by", Integer.toString(-1 - random.nextInt(FAR)))
                : back(group, ALL, "--to-offset", Integer.toString(random.nextInt(FAR)));
    }

    private Seen back(Group group, String... where) throws Exception {
        Map<TopicPartition, Long> before = stop(group);
        traffic.some();
        tool.reset(group, where);
        long lag = offsets.lag(group);
        platform.start(group.service());
        offsets.awaitReached(group, before);
        return new Seen("tool: " + String.join(" ", where), lag);
    }

    private Seen toTheEnd(Group group) throws Exception {
        Map<TopicPartition, Long> before = stop(group);
        traffic.some();
        tool.reset(group, ALL, "--to-latest");
        long lag = offsets.lag(group);
        platform.start(group.service());
        traffic.some();
        platform.site().awaitReady();
        String skipped = "";
        if (group.isDoor()) {
            platform.site().awaitQuiet();
            skipped = "; until it is set back " + settled.faults().size() + " missing";
        } else {
            List<String> faults = settled.await();
            if (!faults.isEmpty()) {
                throw new IllegalStateException("skipped: " + faults);
            }
        }
        stop(group);
        tool.reset(group, home(group, before));
        platform.start(group.service());
        offsets.awaitReached(group, before);
        return new Seen("tool: --to-latest, no lag although there was work" + skipped, lag);
    }

    /** Either way back makes good what was skipped. */
    private String[] home(Group group, Map<TopicPartition, Long> before) throws Exception {
        return random.nextBoolean()
                ? new String[] {ALL, "--to-earliest"}
                : new String[] {"--from-file", offsets.written(group, before).toString()};
    }

    /** Returns where the group was when it stopped. */
    private Map<TopicPartition, Long> stop(Group group) throws Exception {
        platform.stop(group.service());
        offsets.awaitEmpty(group);
        return offsets.committed(group);
    }
}
