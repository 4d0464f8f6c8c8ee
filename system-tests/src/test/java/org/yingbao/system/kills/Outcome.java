package org.yingbao.system.kills;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.yingbao.contracts.Topics;
import org.yingbao.system.chain.Instructions;
import org.yingbao.testkit.departments.Published;

/**
 * What is left of a run, as tax and as an operator read it, beside what should be.
 *
 * @param events published
 * @param instructions that tax has
 * @param lost versions that never came, bad records without dead letter
 * @param twice instructions, notices, conflicts or dead letters that came again
 * @param outOfOrder instructions after a later one of the same person and year
 * @param differing persons and years that ended otherwise than in the second model
 * @param contradictions in what the stages tell each other, and between ledger and instructions
 */
public record Outcome(
        int events,
        int instructions,
        List<String> lost,
        List<String> twice,
        List<String> outOfOrder,
        List<String> differing,
        List<String> contradictions) {

    public static Outcome of(Site site, Published published) {
        Committed committed = new Committed(site.bootstrapServers());
        Instructions instructions = Instructions.read(site.bootstrapServers());
        Versions versions = new Versions(instructions.all());
        DeadLettersRead deadLetters = new DeadLettersRead(committed, topics(site), published.bad());
        return new Outcome(
                published.size(),
                instructions.all().size(),
                together(List.of(versions.lost(), deadLetters.lost())),
                together(List.of(
                        versions.twice(),
                        deadLetters.twice(),
                        committed.idsThatCameTwice(Topics.INSTRUCTIONS),
                        committed.idsThatCameTwice(Topics.REFUSALS),
                        committed.idsThatCameTwice(Topics.NOTICES),
                        committed.idsThatCameTwice(Topics.CONFLICTS))),
                versions.outOfOrder(),
                instructions.differences(published.model()),
                together(List.of(
                        deadLetters.unfounded(),
                        committed.contradictions(Topics.PERSONS),
                        committed.contradictions(Topics.ENTITLEMENTS),
                        committed.contradictions(Topics.LEDGER),
                        new Ledgers(committed).differences(instructions.all()))));
    }

    private static Set<String> topics(Site site) {
        try (Admin admin = site.admin()) {
            return admin.listTopics().names().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<String> together(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    /** Everything that is wrong. */
    public List<String> faults() {
        return together(List.of(lost, twice, outOfOrder, differing, contradictions));
    }
}
