package nl.collectieveinbox.search;

import static nl.collectieveinbox.search.Documents.ids;
import static nl.collectieveinbox.search.Documents.message;
import static nl.collectieveinbox.search.Documents.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.collectieveinbox.search.SearchRequest.Facet;
import nl.collectieveinbox.search.SearchRequest.Filter;
import nl.collectieveinbox.search.SearchRequest.Scope;
import nl.collectieveinbox.search.SearchResult.FacetCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexLifeTest {

    @TempDir
    Path data;

    private SearchIndex index;

    @AfterEach
    void close() {
        index.close();
    }

    private void open() {
        index = new SearchIndex(data, SearchSettings.defaults());
    }

    private void rebuild(SearchDocument... documents) {
        index.rebuild(documents.length, () -> Stream.of(documents));
    }

    @Test
    void aDocumentPutAgainReplacesTheFirst() {
        open();
        index.put(List.of(saying(1, "lift")));
        index.put(List.of(saying(1, "trap")));
        assertThat(ids(index, "lift")).isEmpty();
        assertThat(ids(index, "trap")).containsExactly(1L);
        assertThat(index.documents()).isEqualTo(1);
    }

    @Test
    void theSameMessageTwiceInOnePutIsIndexedOnceAsTheLastSays() {
        open();
        index.put(List.of(saying(1, "lift"), saying(1, "trap")));
        assertThat(index.documents()).isEqualTo(1);
        assertThat(ids(index, "trap")).containsExactly(1L);
    }

    @Test
    void aRemovedDocumentIsGone() {
        open();
        index.put(List.of(saying(1, "lift"), saying(2, "lift")));
        index.remove(List.of(1L, 99L));
        assertThat(ids(index, "lift")).containsExactly(2L);
    }

    @Test
    void hitsAreCountedByStatusYearMunicipalityAndKind() {
        open();
        index.put(List.of(
                message(1).body("lift").status("NEW").year(2025).in("Dordrecht", "Sliedrecht").done(),
                message(2).body("lift").status("NEW").year(2026).in("Dordrecht").done(),
                message(3).body("lift").status("CLOSED").year(2026).kind("FOLLOW_UP").done(),
                message(4).body("trap").status("NEW").done()));
        SearchResult result = index.search(SearchRequest.of("lift", Scope.EVERYTHING));
        assertThat(result.facets().get("status"))
                .containsExactly(new FacetCount("NEW", 2), new FacetCount("CLOSED", 1));
        assertThat(result.facets().get("year"))
                .containsExactlyInAnyOrder(new FacetCount("2026", 2), new FacetCount("2025", 1));
        assertThat(result.facets().get("municipality"))
                .containsExactly(new FacetCount("Dordrecht", 2), new FacetCount("Sliedrecht", 1));
        assertThat(result.facets().get("kind"))
                .containsExactly(new FacetCount("REQUEST", 2), new FacetCount("FOLLOW_UP", 1));
    }

    @Test
    void filtersOfOneFacetWidenAndFacetsNarrowEachOther() {
        open();
        index.put(List.of(message(1).status("NEW").year(2025).done(), message(2).status("CLOSED").year(2025).done(),
                message(3).status("NEW").year(2026).done(), message(4).status("OFFERED").year(2025).done()));
        SearchResult result = index.search(new SearchRequest("", 0, 10, Set.of(new Filter(Facet.STATUS, "NEW"),
                new Filter(Facet.STATUS, "CLOSED"), new Filter(Facet.YEAR, "2025")), Scope.EVERYTHING));
        assertThat(result.hits()).extracting(SearchResult.Hit::messageId).containsExactlyInAnyOrder(1L, 2L);
        assertThat(result.facets().get("year")).containsExactly(new FacetCount("2025", 2));
    }

    @Test
    void pagesFollowEachOther() {
        open();
        index.put(LongStream.range(0, 25).mapToObj(id -> saying(id, "lift")).toList());
        List<Long> seen = Stream.of(0, 10, 20).flatMap(offset -> index.search(
                new SearchRequest("lift", offset, 10, Set.of(), Scope.EVERYTHING)).hits().stream())
                .map(SearchResult.Hit::messageId).toList();
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void whatWasPutIsThereAfterARestart() {
        open();
        rebuild(saying(1, "lift"));
        index.put(List.of(saying(2, "lift")));
        index.close();
        open();
        assertThat(index.health()).isEqualTo(new IndexHealth.Ready());
        assertThat(ids(index, "lift")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aMissingIndexIsNoticedUntilItIsRebuilt() {
        open();
        assertThat(index.health()).isEqualTo(new IndexHealth.Missing());
        index.put(List.of(saying(1, "lift")));
        index.close();
        open();
        assertThat(index.health()).isEqualTo(new IndexHealth.Missing());
        rebuild(saying(1, "lift"));
        assertThat(index.health()).isEqualTo(new IndexHealth.Ready());
        assertThat(index.search(SearchRequest.of("lift", Scope.EVERYTHING)).hint()).isEmpty();
    }

    @Test
    void anIndexWithAnyFileCutShortIsNoticedAndTheServiceStarts() throws IOException {
        open();
        rebuild(saying(1, "lift"));
        index.close();
        Path folder = only(data.resolve("index"), "generation-");
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).filter(file -> !file.endsWith("write.lock")).toList();
        }
        assertThat(files).hasSizeGreaterThan(1);
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(whole.length / 2);
            }
            assertThat(new IndexFolder(data.resolve("index")).find().health())
                    .as(file.toString()).isInstanceOf(IndexHealth.Broken.class);
            Files.write(file, whole);
        }
        Files.delete(files.getFirst());
        open();
        assertThat(index.health()).isInstanceOf(IndexHealth.Broken.class);
        assertThat(index.search(SearchRequest.of("lift", Scope.EVERYTHING)).hint().orElseThrow())
                .contains("niet volledig");
        rebuild(saying(1, "lift"));
        assertThat(index.health()).isEqualTo(new IndexHealth.Ready());
        assertThat(ids(index, "lift")).containsExactly(1L);
    }

    @Test
    void aBrokenIndexStaysNoticedUntilItIsRebuilt() throws IOException {
        open();
        rebuild(saying(1, "lift"));
        index.close();
        Files.writeString(data.resolve("index/current"), "rubbish");
        open();
        index.close();
        open();
        assertThat(index.health()).isNotEqualTo(new IndexHealth.Ready());
    }

    @Test
    void anIndexOfAnEarlierVersionIsNoticed() throws IOException {
        open();
        rebuild(saying(1, "lift"));
        index.close();
        Path pointer = data.resolve("index/current");
        Files.writeString(pointer, Files.readString(pointer)
                .replace("schema=" + IndexedMessage.SCHEMA, "schema=0"));
        open();
        assertThat(index.health()).isEqualTo(new IndexHealth.Outdated(0));
        assertThat(index.documents()).isZero();
    }

    @Test
    void aKilledProcessDoesNotHinderTheNextStart() throws Exception {
        Process killed = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-cp", System.getProperty("java.class.path"), KilledWhileOpen.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var said = killed.inputReader()) {
            assertThat(said.lines().anyMatch("open"::equals)).isTrue();
        } finally {
            killed.destroyForcibly().waitFor();
        }
        open();
        assertThat(index.health()).isEqualTo(new IndexHealth.Ready());
        index.put(List.of(saying(2, "lift")));
        assertThat(ids(index, "lift")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void duringARebuildTheOldAnswersAndWhatIsPutIsNotLost() throws Exception {
        open();
        rebuild(saying(1, "oud"), saying(2, "oud"), saying(3, "oud"));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<?> rebuilt = executor.submit(() -> index.rebuild(3, () -> Stream
                    .of(saying(1, "bron"), saying(2, "bron"), saying(3, "bron"))
                    .peek(document -> {
                        begun.countDown();
                        await(goOn);
                    })));
            begun.await();
            assertThat(index.health()).isEqualTo(new IndexHealth.Rebuilding(0, 3));
            assertThat(ids(index, "oud")).hasSize(3);
            index.put(List.of(saying(2, "vers"), saying(4, "vers")));
            index.remove(List.of(3L));
            assertThat(ids(index, "vers")).containsExactlyInAnyOrder(2L, 4L);
            assertThatThrownBy(() -> rebuild(saying(9, "x"))).isInstanceOf(IllegalStateException.class);
            goOn.countDown();
            rebuilt.get();
        }
        assertThat(index.health()).isEqualTo(new IndexHealth.Ready());
        assertThat(ids(index, "bron")).containsExactly(1L);
        assertThat(ids(index, "vers")).containsExactlyInAnyOrder(2L, 4L);
        assertThat(index.documents()).isEqualTo(3);
    }

    @Test
    void aRebuildThatFailsLeavesTheOldIndexAsItWas() throws IOException {
        open();
        rebuild(saying(1, "lift"));
        assertThatThrownBy(() -> index.rebuild(2, () -> Stream.of(1L, 2L).map(id -> {
            throw new IllegalStateException("the database went away");
        }))).hasMessage("the database went away");
        assertThat(index.health()).isEqualTo(new IndexHealth.Ready());
        assertThat(ids(index, "lift")).containsExactly(1L);
        only(data.resolve("index"), "generation-");
    }

    @Test
    void searchesGoOnWhileOthersWriteAndRebuild() throws Exception {
        open();
        rebuild(saying(0, "lift"));
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            Future<Integer> searches = executor.submit(() -> {
                int count = 0;
                do {
                    assertThat(ids(index, "lift")).contains(0L);
                    count++;
                } while (done.getCount() > 0);
                return count;
            });
            Future<?> writes = executor.submit(() -> LongStream.range(1, 20)
                    .forEach(id -> index.put(List.of(saying(id, "trap")))));
            for (int round = 0; round < 5; round++) {
                rebuild(saying(0, "lift"));
            }
            writes.get();
            done.countDown();
            assertThat(searches.get()).isPositive();
        }
    }

    private static Path only(Path folder, String prefix) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> found = inside.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
