package nl.collectieveinbox.mailbox;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The mail server did not do what it was asked; never a fault on our side of the line. */
final class ServerFault extends IOException {

    private static final long serialVersionUID = 1;

    private final Kind kind;

    ServerFault(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    enum Kind {
        /** It said no; the connection is fine. */
        REFUSED,
        /** The connection is of no further use. */
        LOST,
        /** It was slower than allowed, and cut off. */
        TOO_SLOW
    }
}
