package nl.collectieveinbox.parsing;

import org.jspecify.annotations.Nullable;

/** One reader gives up on a message; another may still understand it. The text is a Dutch sentence. */
final class Malformed extends Exception {

    Malformed(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    Malformed(String sentence) {
        this(sentence, null);
    }
}
