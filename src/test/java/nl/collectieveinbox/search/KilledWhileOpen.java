package nl.collectieveinbox.search;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** A process that has the index open until it is killed. */
final class KilledWhileOpen {

    private KilledWhileOpen() {}

    public static void main(String[] arguments) throws InterruptedException {
        SearchIndex index = new SearchIndex(Path.of(arguments[0]), SearchSettings.defaults());
        index.rebuild(0, Stream::empty);
        index.put(List.of(Documents.saying(1, "lift")));
        System.out.println("open");
        new CountDownLatch(1).await();
    }
}
