package org.yingbao.identity.list;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.contracts.EventTypes;
import org.yingbao.identity.person.CheckedRecord;
import org.yingbao.identity.person.ListRuns;
import org.yingbao.identity.person.RegisterName;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Position;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.list.Run;
import org.yingbao.rules.list.RunName;
import org.yingbao.rules.list.Runs;
import tools.jackson.databind.node.ObjectNode;

/** Works out what the lists that count mean for the people of a bucket, and who has not been told. */
final class Telling {

    private static final String NOTHING = "";

    /** Who begins anew every second month for eight years: the latest runs are what anybody asks for. */
    private static final int MOST_RUNS = 50;

    private static final int MOST_BYTES = 200_000;

    private Telling() {}

    /** The bucket after a command; itself if it has done this command, or if nobody is to be told anything. */
    static ListedPeople tell(ListedPeople people, String source, ListCommand.TellPortion portion, Position command) {
        if (people.last() != null && people.last().at().equals(command)) {
            return people;
        }
        List<ListedPeople.Changed> changed = new ArrayList<>();
        List<ListedPerson> all = new ArrayList<>(people.people().size());
        for (ListedPerson person : people.people()) {
            SortedMap<String, String> told = new TreeMap<>(person.told());
            for (String category : person.categories()) {
                String now = digest(runs(person, category, source, portion));
                if (!now.equals(told.getOrDefault(category, NOTHING))) {
                    told.put(category, now);
                    changed.add(new ListedPeople.Changed(person.personId(), category));
                }
            }
            all.add(told.equals(person.told()) ? person : person.told(told));
        }
        return changed.isEmpty() ? people : people.told(all, new ListedPeople.Told(command, portion.news(), changed));
    }

    private static String digest(ListRuns runs) {
        return runs.runs().isEmpty() ? NOTHING : ListKeys.hash(Json.MAPPER.writeValueAsString(runs.runs()));
    }

    /** Everything that the lists mean for a person in a category. */
    static ListRuns runs(ListedPerson person, String category, String source, ListCommand.TellPortion portion) {
        List<Run<RowContent>> all = Runs.of(person.mentions(category, portion.plan()));
        List<CheckedRecord> records = all.subList(Math.max(0, all.size() - MOST_RUNS), all.size()).stream()
                .map(run -> record(person.personId(), category, source, run))
                .toList();
        return new ListRuns(source, portion.region(), category, portion.news(), bounded(records));
    }

    /** The latest that fit into one record; the last always does. */
    private static List<CheckedRecord> bounded(List<CheckedRecord> records) {
        long bytes = 0;
        for (int i = records.size() - 1; i > 0; i--) {
            bytes += Json.MAPPER.writeValueAsBytes(records.get(i)).length;
            if (bytes > MOST_BYTES) {
                return records.subList(i, records.size());
            }
        }
        return records;
    }

    private static CheckedRecord record(String personId, String category, String source, Run<RowContent> run) {
        String recordId = RunName.of(run.region(), category, personId, run.begun());
        RowContent content = run.content();
        ObjectNode record = Json.MAPPER.createObjectNode();
        record.put("recordId", recordId);
        record.put("status", run.goesOn() ? "ACTIVE" : "ENDED");
        record.put("category", category);
        if (content.township() != null) {
            record.put("township", content.township());
        }
        if (content.village() != null) {
            record.put("village", content.village());
        }
        if (content.attributes() != null) {
            record.set("attributes", content.attributes());
        }
        record.put("region", content.region());
        record.put("from", run.from().toString());
        run.to().ifPresent(day -> record.put("to", day.toString()));
        return new CheckedRecord(
                new RegisterName(EventTypes.IDENTITY_RECORD, source, recordId),
                new Version(0, run.since(), recordId, ""),
                content.sealedSubject(),
                content.phone(),
                content.birthDate(),
                content.born(),
                record);
    }
}
