package nl.collectieveinbox.pipeline;

import java.util.Optional;

/** The stations of a message, in the order in which it passes them. A higher version means: read it again. */
public enum Stage {
    /** MIME opened, parts kept. */
    READ(1),
    /** Attachments turned into text. */
    EXTRACT(1),
    /** Kind and facts known. */
    RECOGNISE(1),
    /** Made a request, or joined one, or neither. */
    PLACE(1),
    /** Findable. */
    INDEX(1);

    private final int version;

    Stage(int version) {
        this.version = version;
    }

    int version() {
        return version;
    }

    Optional<Stage> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
