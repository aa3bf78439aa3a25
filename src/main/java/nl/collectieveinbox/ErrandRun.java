package nl.collectieveinbox;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.collectieveinbox.pipeline.DoErrand;
import nl.collectieveinbox.pipeline.Errand;
import nl.collectieveinbox.pipeline.Errands;
import nl.collectieveinbox.pipeline.Errands.Standing;
import nl.collectieveinbox.pipeline.Errands.State;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has an errand done: by the service that runs, because the search index and the demo's mailbox are its own; by this
 * process when none does.
 */
record ErrandRun(Surroundings here, PrintStream out, Clock clock) {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    /** A service that runs begins within some seconds. */
    private static final int LOOKS_BEFORE_ALONE = 30;

    /** @return whether it was done and all is as it should be */
    boolean run(Errand errand) throws IOException {
        Optional<InboxDatabase> running = InboxDatabase.ofARunningService(here);
        if (running.isPresent()) {
            Optional<Standing> end = handOver(errand, new Errands(JdbcClient.create(running.get().source()), clock));
            if (end.isPresent()) {
                out.println(end.get().result());
                return end.get().state() == State.DONE;
            }
            if (here.isEmbedded()) {
                throw new BadCommand("The data folder is in use, and the service that has it does not answer.");
            }
        } else {
            InboxDatabase.ofAnExistingInbox(here).close();
        }
        return alone(errand);
    }

    /** How it ended; empty when nobody began. */
    private Optional<Standing> handOver(Errand errand, Errands desk) {
        long id = desk.ask(errand);
        Standing standing = desk.look(id);
        for (int looks = 0; !standing.over(); looks++) {
            if (standing.state() == State.WAITING && looks >= LOOKS_BEFORE_ALONE && desk.withdraw(id)) {
                return Optional.empty();
            }
            pause();
            Standing now = desk.look(id);
            if (now.done() != standing.done()) {
                progress(now.done(), now.total());
            }
            standing = now;
        }
        return Optional.of(standing);
    }

    private boolean alone(Errand errand) {
        List<String> settings = new ArrayList<>(Surroundings.quiet(here.settings()));
        settings.add("--inbox.pipeline.at-work=false");
        // its mailbox would be a new one that has nothing to do with the register
        settings.add("--inbox.demo.enabled=false");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(WithoutScreens.class)
                .web(WebApplicationType.NONE).run(settings.toArray(String[]::new))) {
            DoErrand.Result result = context.getBean(DoErrand.class).now(errand, this::progress);
            out.println(result.sentence());
            return result.well();
        }
    }

    private void progress(long done, long total) {
        out.printf(Locale.forLanguageTag("nl-NL"), "%,d of %,d%n", done, total);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted; the service goes on with what it was asked", e);
        }
    }
}
