package org.yingbao.pipeline.stage;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An index over the documents of a stage.
 *
 * @param values the values under which a document stands
 * @param byPartition whether the values of each partition are kept apart, as {@link Sweep}s want them
 */
public record Index<D>(String name, Function<D, Set<String>> values, boolean byPartition) {

    /** An index over all partitions. */
    public static <D> Index<D> over(String name, Function<D, Set<String>> values) {
        return new Index<>(name, values, false);
    }

    /** An index that sweeps go through, partition by partition. */
    public static <D> Index<D> forSweeps(String name, Function<D, Set<String>> values) {
        return new Index<>(name, values, true);
    }

    /** A value as it stands in an index that is kept apart by partition. */
    public static String inPartition(int partition, String value) {
        return partition + "/" + value;
    }

    Set<String> entries(int partition, D document) {
        Set<String> plain = values.apply(document);
        return byPartition
                ? plain.stream().map(value -> inPartition(partition, value)).collect(Collectors.toSet())
                : plain;
    }
}
