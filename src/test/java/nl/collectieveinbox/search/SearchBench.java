package nl.collectieveinbox.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.collectieveinbox.search.SearchRequest.Facet;
import nl.collectieveinbox.search.SearchRequest.Filter;
import nl.collectieveinbox.search.SearchRequest.Scope;

/**
 * Measures searching: from query to a page of twenty hits with snippets and facets, one thread, inside the service.
 *
 * <p>Arguments: number of messages (100,000), number of queries (2,000). Fills an index with made-up Dutch: common words
 * are common, rare ones rare, 800 to 3,000 characters a message, half of them with an attachment of 5,000.
 */
final class SearchBench {

    private SearchBench() {}

    public static void main(String[] arguments) throws IOException {
        int messages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int queries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        Path data = Files.createTempDirectory("search-bench");
        try (SearchIndex index = new SearchIndex(data, SearchSettings.defaults())) {
            index.rebuild(0, Stream::empty);
            put(index, messages);
            System.out.printf(Locale.ROOT, "index_size = %d MB%n", size(data) >> 20);
            ask(index, new BenchText(11), messages, 1_000, false);
            ask(index, new BenchText(12), messages, queries, true);
        } finally {
            delete(data);
        }
    }

    private static void put(SearchIndex index, int messages) {
        BenchText text = new BenchText(7);
        long spent = 0;
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = 0;
        for (int from = 0; from < messages; from += 2_000) {
            List<SearchDocument> batch = LongStream.range(from, Math.min(messages, from + 2_000))
                    .mapToObj(text::document).toList();
            long began = System.nanoTime();
            long cpuBegan = system.getProcessCpuTime();
            index.put(batch);
            cpu += system.getProcessCpuTime() - cpuBegan;
            spent += System.nanoTime() - began;
        }
        System.out.printf(Locale.ROOT, "put_rate = %.0f documents/s%n", messages / (spent / 1e9));
        System.out.printf(Locale.ROOT, "put_rate_per_core = %.0f documents/s%n", messages / (cpu / 1e9));
    }

    private static void ask(SearchIndex index, BenchText text, int messages, int queries, boolean report) {
        Random random = new Random(queries);
        List<Asked> asked = new ArrayList<>();
        long found = 0;
        for (int each = 0; each < queries; each++) {
            String query = text.query(messages);
            Set<Filter> filters = random.nextInt(10) == 0 ? Set.of(new Filter(Facet.STATUS, "NEW")) : Set.of();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long began = System.nanoTime();
            SearchResult result = index.search(new SearchRequest(query, 0, 20, filters, Scope.EVERYTHING));
            long took = System.nanoTime() - began;
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
            asked.add(new Asked(query, took, used, result.total()));
            found += result.total();
        }
        if (report) {
            long[] nanos = asked.stream().mapToLong(Asked::nanos).sorted().toArray();
            System.out.printf(Locale.ROOT, "found_mean = %d messages%n", found / queries);
            System.out.printf(Locale.ROOT, "search_p50 = %.1f ms%n", nanos[nanos.length / 2] / 1e6);
            System.out.printf(Locale.ROOT, "search_p95 = %.1f ms%n", nanos[nanos.length * 95 / 100] / 1e6);
            System.out.printf(Locale.ROOT, "search_p99 = %.1f ms%n", nanos[nanos.length * 99 / 100] / 1e6);
            // what it takes when nobody else wants the processor
            long[] cpu = asked.stream().mapToLong(Asked::cpu).sorted().toArray();
            System.out.printf(Locale.ROOT, "search_cpu_p50 = %.1f ms%n", cpu[cpu.length / 2] / 1e6);
            System.out.printf(Locale.ROOT, "search_cpu_p99 = %.1f ms%n", cpu[cpu.length * 99 / 100] / 1e6);
            asked.stream().sorted(Comparator.comparingLong(Asked::cpu).reversed()).limit(15).forEach(slow ->
                    System.err.printf(Locale.ROOT, "slow: %.1f ms, %d found: %s%n",
                            slow.cpu() / 1e6, slow.found(), slow.query()));
        }
    }

    private record Asked(String query, long nanos, long cpu, long found) {}

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
