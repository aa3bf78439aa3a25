package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.collectieveinbox.mailbox.MailboxHealth;
import nl.collectieveinbox.mailbox.MailboxStatus;
import nl.collectieveinbox.pipeline.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the mailbox and the work in hand now and then, once for all screens, and tells them when it changed. */
@org.springframework.stereotype.Component
class HealthWatch {

    /** How it stands, in one word. */
    enum State { WELL, BEHIND, PROBLEM, NOT_YET }

    /** @param waiting messages that still have to be read */
    record Health(State state, MailboxStatus mailbox, long waiting) {}

    private static final Logger log = LoggerFactory.getLogger(HealthWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final MailboxHealth mailbox;
    private final Progress progress;
    private final List<Consumer<Health>> readers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("health-watch").factory());
    private @Nullable Health last;

    HealthWatch(MailboxHealth mailbox, Progress progress) {
        this.mailbox = mailbox;
        this.progress = progress;
        rounds.scheduleWithFixedDelay(this::round, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    Health look() {
        MailboxStatus status = mailbox.status();
        Progress.Counts work = progress.now();
        return new Health(state(status), status, work.waiting() + work.working());
    }

    void follow(Component component, Consumer<Health> reader) {
        component.addAttachListener(attach -> {
            UI ui = attach.getUI();
            Consumer<Health> pushed = health -> ui.access(() -> reader.accept(health));
            readers.add(pushed);
            component.addDetachListener(detach -> {
                readers.remove(pushed);
                detach.unregisterListener();
            });
        });
    }

    private static State state(MailboxStatus status) {
        if (status.problem() != null) {
            return State.PROBLEM;
        }
        if (status.lastSuccessAt() == null) {
            return State.NOT_YET;
        }
        return status.complete() ? State.WELL : State.BEHIND;
    }

    private void round() {
        if (readers.isEmpty()) {
            return;
        }
        try {
            Health now = look();
            if (!now.equals(last)) {
                last = now;
                readers.forEach(reader -> tell(reader, now));
            }
        } catch (RuntimeException e) {
            // the next round tries again; a dead round would freeze the line on every screen
            log.warn("The health of the mailbox could not be read", e);
        }
    }

    private static void tell(Consumer<Health> reader, Health now) {
        try {
            reader.accept(now);
        } catch (UIDetachedException closed) {
            log.debug("A screen closed while it was being told", closed);
        }
    }

    @PreDestroy
    void close() {
        rounds.shutdownNow();
    }
}
