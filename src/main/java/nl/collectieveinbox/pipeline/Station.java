package nl.collectieveinbox.pipeline;

import java.util.List;

/** The work of one stage on a batch. */
interface Station {

    Stage stage();

    /** Works on each message outside any transaction; a message that fails says so itself and holds up no other. */
    void work(List<Journey> batch);

    /**
     * Keeps what was worked out, inside the transaction that moves these messages on. May be called for a batch, and
     * again for each message alone when one of them spoils the batch.
     */
    void keep(List<Journey> batch);
}
