package nl.collectieveinbox.pipeline;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Batches are worked on side by side but placed in the order of arrival: a reply never comes before what it answers,
 * and references count upwards.
 */
@Component
class Turns {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final TreeMap<Long, List<Journey>> underWay = new TreeMap<>();

    /** Takes a batch and a place in the line, both at once. */
    List<Journey> take(Supplier<List<Journey>> batch) {
        lock.lock();
        try {
            List<Journey> taken = batch.get();
            if (!taken.isEmpty()) {
                underWay.put(taken.getFirst().id(), taken);
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when every batch with earlier messages has left the line. */
    void await(List<Journey> batch) {
        lock.lock();
        try {
            while (underWay.firstEntry().getValue() != batch) {
                moved.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Leaves the line; harmless when it has left already. */
    void leave(List<Journey> batch) {
        lock.lock();
        try {
            underWay.values().removeIf(other -> other == batch);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
