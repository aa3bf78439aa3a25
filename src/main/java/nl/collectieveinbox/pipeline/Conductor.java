package nl.collectieveinbox.pipeline;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks kept messages through the rooms: opened, attachments read, recognised, placed, findable.
 *
 * <p>A batch passes each stage together: worked on outside a transaction, kept and moved on in one. What fails does so
 * alone, and ends in a state that people can see.
 */
@Component
class Conductor {

    private static final Logger log = LoggerFactory.getLogger(Conductor.class);

    private final Queue queue;
    private final Turns turns;
    private final List<Station> stations;
    private final UnreadScreen unread;
    private final TransactionTemplate transaction;

    Conductor(
            Queue queue, Turns turns, ReadStation read, ExtractStation extract, RecogniseStation recognise, PlaceStation place,
            IndexStation index, UnreadScreen unread, TransactionTemplate transaction) {
        this.queue = queue;
        this.turns = turns;
        this.stations = List.of(read, extract, recognise, place, index);
        this.unread = unread;
        this.transaction = transaction;
    }

    /**
     * Walks one batch to its end.
     *
     * @return how many messages it held; 0 when none waits
     */
    int walk() {
        queue.admit();
        List<Journey> batch = turns.take(queue::take);
        try {
            for (Station station : stations) {
                if (station.stage() == Stage.PLACE && !batch.isEmpty()) {
                    turns.await(batch);
                }
                pass(batch.stream().filter(journey -> journey.standsBefore(station.stage())).toList(), station);
                if (station.stage() == Stage.PLACE) {
                    turns.leave(batch);
                }
            }
        } finally {
            turns.leave(batch);
        }
        batch.forEach(journey -> journey.failure().ifPresent(failure -> stop(journey, failure)));
        return batch.size();
    }

    private void stop(Journey journey, Failure failure) {
        if (journey.stage() == Stage.READ) {
            unread.screen(journey);
        }
        queue.stop(journey, failure);
    }

    private void pass(List<Journey> batch, Station station) {
        if (batch.isEmpty()) {
            return;
        }
        if (!done(batch, station)) {
            // one of them spoils the batch: each for itself, so that it spoils only its own
            batch.forEach(journey -> passAlone(journey, station));
        }
    }

    private boolean done(List<Journey> batch, Station station) {
        try {
            workAndKeep(batch, station);
            return true;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            log.warn("A batch of {} at {} is walked one by one: {}", batch.size(), station.stage(), e.toString());
            return false;
        }
    }

    private void passAlone(Journey journey, Station station) {
        try {
            workAndKeep(List.of(journey), station);
        } catch (RuntimeException e) {
            log.warn("Message {} did not pass {}", journey.id(), station.stage(), e);
            journey.failed(Problems.passing(e));
        } catch (OutOfMemoryError | StackOverflowError e) {
            log.warn("Message {} is too much for {}: {}", journey.id(), station.stage(), e.toString());
            journey.failed(Problems.broke(e));
        }
    }

    private void workAndKeep(List<Journey> batch, Station station) {
        List<Journey> waiting = batch.stream().filter(journey -> journey.standsBefore(station.stage())).toList();
        station.work(waiting);
        List<Journey> ready = waiting.stream().filter(journey -> journey.standsBefore(station.stage())).toList();
        if (!ready.isEmpty()) {
            keep(ready, station);
        }
    }

    private void keep(List<Journey> ready, Station station) {
        transaction.executeWithoutResult(status -> {
            station.keep(ready);
            queue.advance(ready, station.stage());
        });
        ready.forEach(journey -> journey.passed(station.stage()));
    }
}
