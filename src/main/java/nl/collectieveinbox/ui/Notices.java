package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.collectieveinbox.triage.OpenByHandChanged;
import nl.collectieveinbox.triage.RequestChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The notice board of this node: tells every open screen that requests changed. It holds nothing; the database is the
 * truth. Changes that follow each other closely are told together, so a thousand mails do not make a thousand reloads.
 */
@org.springframework.stereotype.Component
class Notices {

    private static final Logger log = LoggerFactory.getLogger(Notices.class);
    private static final Duration GATHER = Duration.ofMillis(150);

    private final List<Consumer<List<RequestChanged>>> readers = new CopyOnWriteArrayList<>();
    private final List<RequestChanged> gathered = new ArrayList<>();
    private final List<Runnable> taskReaders = new CopyOnWriteArrayList<>();
    private final AtomicBoolean tasksToTell = new AtomicBoolean();
    private final ScheduledExecutorService messenger = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("notices").factory());

    /** As long as the component is on a screen, its reader hears of changes, in its own UI's turn. */
    void follow(Component component, Consumer<List<RequestChanged>> reader) {
        component.addAttachListener(attach -> {
            UI ui = attach.getUI();
            Consumer<List<RequestChanged>> pushed = changes -> ui.access(() -> reader.accept(changes));
            readers.add(pushed);
            component.addDetachListener(detach -> {
                readers.remove(pushed);
                detach.unregisterListener();
            });
        });
    }

    /** As long as the component is on a screen, its reader hears that messages to be opened by hand came or went. */
    void followTasks(Component component, Runnable reader) {
        component.addAttachListener(attach -> {
            UI ui = attach.getUI();
            Runnable pushed = () -> ui.access(reader::run);
            taskReaders.add(pushed);
            component.addDetachListener(detach -> {
                taskReaders.remove(pushed);
                detach.unregisterListener();
            });
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(OpenByHandChanged change) {
        if (!tasksToTell.getAndSet(true)) {
            messenger.schedule(this::tellTasks, GATHER.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tellTasks() {
        tasksToTell.set(false);
        for (Runnable reader : taskReaders) {
            try {
                reader.run();
            } catch (com.vaadin.flow.component.UIDetachedException closed) {
                log.debug("A screen closed while it was being told", closed);
            }
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(RequestChanged change) {
        synchronized (gathered) {
            gathered.add(change);
            if (gathered.size() == 1) {
                messenger.schedule(this::tell, GATHER.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Tells what was gathered, now; done when every screen has it in its queue. */
    synchronized void tell() {
        List<RequestChanged> changes;
        synchronized (gathered) {
            changes = List.copyOf(gathered);
            gathered.clear();
        }
        for (Consumer<List<RequestChanged>> reader : readers) {
            try {
                reader.accept(changes);
            } catch (com.vaadin.flow.component.UIDetachedException closed) {
                log.debug("A screen closed while it was being told", closed);
            }
        }
    }

    @PreDestroy
    void close() {
        messenger.shutdownNow();
    }
}
