package nl.collectieveinbox.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The threads that keep the conductor going: woken by new mail, and now and then by themselves for what waits. */
@Component
class Walkers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Walkers.class);
    private static final long LOOK_AGAIN_SECONDS = 3;
    private static final long STOP_MILLIS = 20_000;

    private final Conductor conductor;
    private final Queue queue;
    private final WalkSettings settings;
    private final Semaphore work = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Walkers(Conductor conductor, Queue queue, WalkSettings settings) {
        this.conductor = conductor;
        this.queue = queue;
        this.settings = settings;
    }

    /** Something waits. */
    void wake() {
        work.release(settings.walkers());
    }

    @Override
    public void start() {
        queue.takeBackOwnLeases();
        running = true;
        for (int i = 1; i <= settings.walkers(); i++) {
            threads.add(Thread.ofPlatform().name("walker-" + i).start(this::walk));
        }
    }

    private void walk() {
        while (running) {
            try {
                if (conductor.walk() == 0) {
                    pause();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | OutOfMemoryError e) {
                // the database may be away for a while, or memory short: what waits keeps waiting
                log.error("The walk stumbled and goes on", e);
                quietPause();
            }
        }
    }

    private void pause() throws InterruptedException {
        if (work.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) {
            work.drainPermits();
        }
    }

    private void quietPause() {
        try {
            pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        wake();
        for (Thread thread : threads) {
            try {
                thread.join(STOP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isAutoStartup() {
        return settings.atWork();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
