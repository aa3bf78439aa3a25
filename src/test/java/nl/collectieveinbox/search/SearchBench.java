package nl.collectieveinbox.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
        for (int from = 0; from < messages; from += 2_000) {
            List<SearchDocument> batch = LongStream.range(from, Math.min(messages, from + 2_000))
                    .mapToObj(text::document).toList();
            long began = System.nanoTime();
            index.put(batch);
            spent += System.nanoTime() - began;
        }
        System.out.printf(Locale.ROOT, "put_rate = %.0f documents/s%n", messages / (spent / 1e9));
    }

    private static void ask(SearchIndex index, BenchText text, int messages, int queries, boolean report) {
        Random random = new Random(queries);
        List<Asked> asked = new ArrayList<>();
        long found = 0;
        for (int each = 0; each < queries; each++) {
            String query = text.query(messages);
            Set<Filter> filters = random.nextInt(10) == 0 ? Set.of(new Filter(Facet.STATUS, "NEW")) : Set.of();
            long began = System.nanoTime();
            SearchResult result = index.search(new SearchRequest(query, 0, 20, filters, Scope.EVERYTHING));
            asked.add(new Asked(query, System.nanoTime() - began, result.total()));
            found += result.total();
        }
        if (report) {
            long[] nanos = asked.stream().mapToLong(Asked::nanos).sorted().toArray();
            System.out.printf(Locale.ROOT, "found_mean = %d messages%n", found / queries);
            System.out.printf(Locale.ROOT, "search_p50 = %.1f ms%n", nanos[nanos.length / 2] / 1e6);
            System.out.printf(Locale.ROOT, "search_p95 = %.1f ms%n", nanos[nanos.length * 95 / 100] / 1e6);
            System.out.printf(Locale.ROOT, "search_p99 = %.1f ms%n", nanos[nanos.length * 99 / 100] / 1e6);
            asked.stream().sorted(Comparator.comparingLong(Asked::nanos).reversed()).limit(15).forEach(slow ->
                    System.err.printf(Locale.ROOT, "slow: %.1f ms, %d found: %s%n",
                            slow.nanos() / 1e6, slow.found(), slow.query()));
        }
    }

    private record Asked(String query, long nanos, long found) {}

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
