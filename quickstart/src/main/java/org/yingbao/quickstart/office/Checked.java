package org.yingbao.quickstart.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.identity.ListReport;
import tools.jackson.databind.node.ObjectNode;

/** A list put to the checks: its events, and what is wrong with its rows. */
public record Checked(int rows, List<ProducerRecord<byte[], byte[]>> events, List<Problem> problems) {

    private static final String TWICE = "TWICE";

    public Checked {
        events = List.copyOf(events);
        problems = List.copyOf(problems);
    }

    /** Throws {@link FileTrouble} if the whole list would be refused. */
    public static Checked of(ListFile file, ListName name, Scope asked, Instant now) {
        List<ObjectNode> rows = file.rows(asked);
        Optional<String> region = asked.region().isPresent() ? asked.region() : file.commonRegion();
        Scope scope = new Scope(
                Optional.of(region.orElseThrow(() -> new FileTrouble("请用 --region 说明行政区划", "give --region"))),
                asked.categories(),
                asked.asOf());
        List<ProducerRecord<byte[], byte[]>> events = new ListEvents(name, scope, now).of(rows);
        Set<Long> spoiled = file.spoiledByExcel();
        List<Problem> problems = new ArrayList<>();
        for (ListReport.Row row : DoorVerdicts.of(events, now.toEpochMilli())) {
            problems.add(problem(row, spoiled.contains(row.row())));
        }
        return new Checked(rows.size(), events, problems);
    }

    private static Problem problem(ListReport.Row row, boolean spoiled) {
        if (spoiled) {
            return new Problem(row.row(), row.reason(), true, ExcelNumbers.MENDING, ExcelNumbers.MENDING_IN_ENGLISH);
        }
        boolean bad = !row.reason().equals(TWICE);
        return new Problem(row.row(), row.reason(), bad, Words.chinese(row.reason(), row.says()), row.says());
    }

    public long bad() {
        return problems.stream().filter(Problem::bad).count();
    }
}
