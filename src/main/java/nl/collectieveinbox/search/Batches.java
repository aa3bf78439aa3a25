package nl.collectieveinbox.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Takes a stream in pieces. */
final class Batches {

    private Batches() {}

    static <T> List<T> next(Iterator<T> from, int most) {
        List<T> batch = new ArrayList<>(most);
        while (batch.size() < most && from.hasNext()) {
            batch.add(from.next());
        }
        return batch;
    }
}
