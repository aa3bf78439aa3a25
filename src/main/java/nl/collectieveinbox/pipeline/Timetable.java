package nl.collectieveinbox.pipeline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import javax.sql.DataSource;
import nl.collectieveinbox.correspondence.Outbox;
import nl.collectieveinbox.mailbox.MailboxHealth;
import nl.collectieveinbox.mailbox.MailboxPoller;
import nl.collectieveinbox.mailbox.MailboxSettings;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens by the clock, once in the whole cluster: poll, errands, our answers, the nightly comparison and removal. */
@Component
class Timetable implements SmartLifecycle {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    // who drops a message into the demo wants to see it appear
    private static final Duration DEMO_PAUSE = Duration.ofSeconds(2);
    // who gave a command or pressed send waits for it
    private static final Duration ERRAND_PAUSE = Duration.ofSeconds(2);
    private static final LocalTime NIGHT = LocalTime.of(3, 0);
    // after the comparison, which then counts what the evening counted
    private static final LocalTime NIGHT_OF_REMOVAL = LocalTime.of(3, 30);

    private final DataSource source;
    private final JdbcClient database;
    private final MailboxPoller poller;
    private final MailboxHealth health;
    private final MailboxSettings mailbox;
    private final WalkSettings settings;
    private final Walkers walkers;
    private final ErrandRunner errands;
    private final Outbox outbox;
    private final Removal removal;
    private Scheduler scheduler;

    Timetable(
            DataSource source, JdbcClient database, MailboxPoller poller, MailboxHealth health, MailboxSettings mailbox,
            WalkSettings settings, Walkers walkers, ErrandRunner errands,
            Outbox outbox, Removal removal) {
        this.source = source;
        this.database = database;
        this.poller = poller;
        this.health = health;
        this.mailbox = mailbox;
        this.settings = settings;
        this.walkers = walkers;
        this.errands = errands;
        this.outbox = outbox;
        this.removal = removal;
        this.scheduler = scheduler();
    }

    private Scheduler scheduler() {
        RecurringTask<Void> poll = Tasks.recurring("poll-mailbox", FixedDelay.of(pause()))
                .execute((instance, context) -> poll());
        RecurringTask<Void> compare = Tasks.recurring("compare-mailbox", Schedules.daily(NIGHT))
                .execute((instance, context) -> health.reconcile());
        RecurringTask<Void> errand = Tasks.recurring("do-errands", FixedDelay.of(ERRAND_PAUSE))
                .execute((instance, context) -> errands.run());
        RecurringTask<Void> deliver = Tasks.recurring("deliver-mail", FixedDelay.of(ERRAND_PAUSE))
                .execute((instance, context) -> outbox.deliver());
        RecurringTask<Void> remove = Tasks.recurring("remove-content", Schedules.daily(NIGHT_OF_REMOVAL))
                .execute((instance, context) -> removal.run());
        return Scheduler.create(source)
                .startTasks(poll, compare, errand, deliver, remove)
                .threads(4)
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .schedulerName(new com.github.kagkarlsson.scheduler.SchedulerName.Fixed(settings.node()))
                .build();
    }

    private Duration pause() {
        return mailbox.isConfigured() ? mailbox.pollInterval() : DEMO_PAUSE;
    }

    private void poll() {
        poller.poll();
        walkers.wake();
    }

    @Override
    public void start() {
        // what this node had picked when it was killed would else wait for its heartbeat to be missed
        database.sql("""
                        update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null
                        where picked_by = ?""")
                .param(settings.node()).update();
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
        scheduler = scheduler();
    }

    @Override
    public boolean isAutoStartup() {
        return settings.atWork();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted() && !scheduler.getSchedulerState().isShuttingDown();
    }
}
