package org.yingbao.benchmark.process;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Core time of each process up to a moment. */
public record CpuTimes(Map<String, Duration> byProcess) {

    private static final String LOAD = "load and tax";

    public static CpuTimes of(List<RunningProcess> processes) {
        Map<String, Duration> times = new LinkedHashMap<>();
        processes.forEach(process -> times.put(process.name(), process.cpu()));
        times.put(
                "load and tax",
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
        return new CpuTimes(times);
    }

    public CpuTimes since(CpuTimes before) {
        Map<String, Duration> spent = new LinkedHashMap<>();
        byProcess.forEach((name, time) ->
                spent.put(name, time.minus(before.byProcess().getOrDefault(name, Duration.ZERO))));
        return new CpuTimes(spent);
    }

    /** That of the benchmark itself. */
    public Duration load() {
        return byProcess.getOrDefault(LOAD, Duration.ZERO);
    }

    public Duration total() {
        return byProcess.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
