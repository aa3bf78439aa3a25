package nl.collectieveinbox.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.parsing.UnreadableMessage;
import nl.collectieveinbox.privacy.Withholding;
import nl.collectieveinbox.screening.Screen.Screened;
import org.springframework.stereotype.Component;

/** Opens each message and covers its personal data. One that throws, hangs or eats the heap is set aside; its neighbours are read. */
@Component
class ReadStation implements Station {

    private final MessageOpener opener;
    private final Readings readings;
    private final Withholding withholding;
    private final WalkSettings settings;

    ReadStation(MessageOpener opener, Readings readings, Withholding withholding, WalkSettings settings) {
        this.opener = opener;
        this.readings = readings;
        this.withholding = withholding;
        this.settings = settings;
    }

    @Override
    public Stage stage() {
        return Stage.READ;
    }

    @Override
    public void work(List<Journey> batch) {
        batch.forEach(this::open);
    }

    @Override
    public void keep(List<Journey> batch) {
        Map<Long, ReadMessage> read = new TreeMap<>();
        batch.forEach(journey -> read.put(journey.id(), journey.read()));
        readings.saveAll(read);
        batch.forEach(journey -> withholding.note(journey.id(), journey.findings()));
    }

    private void open(Journey journey) {
        // covered before anything else has it: no other station ever sees a number
        FutureTask<Screened<ReadMessage>> task = new FutureTask<>(
                () -> withholding.screen(journey.id(), opener.open(journey.message())));
        // a thread of its own: one that hangs can be left behind, and takes no other with it
        Thread.ofPlatform().daemon().name("read-" + journey.id()).start(task);
        try {
            journey.read(task.get(settings.stageLimit().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            task.cancel(true);
            journey.failed(Problems.tooLong(settings.stageLimit()));
        } catch (ExecutionException e) {
            journey.failed(reason(e.getCause()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            journey.failed(Problems.passing(e));
        }
    }

    private static Failure reason(Throwable cause) {
        return switch (cause) {
            case UnreadableMessage unreadable -> new Failure.Lasting(unreadable.reasonForPeople());
            case IOException io -> Problems.passing(io);
            default -> Problems.broke(cause);
        };
    }
}
