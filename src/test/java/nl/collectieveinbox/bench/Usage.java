package nl.collectieveinbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Looks four times a second how much memory some processes take together, and remembers the most. What processes share
 * is counted once (PSS), as the kernel divides it.
 */
final class Usage implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(250);

    private final Supplier<List<ProcessHandle>> processes;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile Map<String, Long> peak = Map.of();

    Usage(Supplier<List<ProcessHandle>> processes) {
        this.processes = processes;
        this.thread = Thread.ofPlatform().daemon().start(this::look);
    }

    /** Kilobytes at the highest moment, by program. */
    Map<String, Long> peak() {
        return peak;
    }

    private void look() {
        while (running) {
            Map<String, Long> now = new TreeMap<>();
            List<ProcessHandle> all = processes.get();
            long service = all.getFirst().pid();
            all.forEach(process -> now.merge(program(process, service), kilobytes(process.pid()), Long::sum));
            if (sum(now) > sum(peak)) {
                peak = now;
            }
            LockSupport.parkNanos(EVERY.toNanos());
        }
    }

    static long sum(Map<String, Long> kilobytes) {
        return kilobytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What these processes used of the processors so far, by program. */
    static Map<String, Double> processorSeconds(List<ProcessHandle> processes) {
        Map<String, Double> used = new TreeMap<>();
        long service = processes.getFirst().pid();
        processes.forEach(process -> process.info().totalCpuDuration().ifPresent(time ->
                used.merge(program(process, service), time.toMillis() / 1000.0, Double::sum)));
        return used;
    }

    private static String program(ProcessHandle process, long service) {
        String command = process.info().command().orElse("");
        if (process.pid() == service) {
            return "service";
        }
        return command.endsWith("java") ? "extraction" : command.endsWith("postgres") ? "database" : "other";
    }

    private static long kilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException ended) {
            return 0;
        }
    }

    @Override
    public void close() {
        running = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
