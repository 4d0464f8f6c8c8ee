package org.yingbao.benchmark.contender;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.common.GroupState;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.RunningProcess;
import org.yingbao.benchmark.process.Waiting;

/** Waits for consumer groups. */
final class Groups {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Groups() {}

    /** Returns when each group has that many members with partitions. */
    static void consuming(Ground ground, List<RunningProcess> processes, Map<String, Integer> groups) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", (Object) ground.kafka()))) {
            var _ = Waiting.until("groups " + groups, PATIENCE, () -> {
                processes.forEach(RunningProcess::alive);
                return all(admin, groups) ? Optional.of(true) : Optional.empty();
            });
        }
    }

    private static boolean all(Admin admin, Map<String, Integer> groups) {
        try {
            Collection<ConsumerGroupDescription> known =
                    admin.describeConsumerGroups(groups.keySet()).all().get().values();
            return known.stream()
                    .allMatch(group -> group.groupState() == GroupState.STABLE
                            && group.members().size() >= groups.getOrDefault(group.groupId(), 1)
                            && group.members().stream()
                                    .allMatch(member -> !member.assignment()
                                            .topicPartitions()
                                            .isEmpty()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException notYet) {
            return false;
        }
    }
}
