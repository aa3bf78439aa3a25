package nl.collectieveinbox.mailbox;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The authorization server gave no token. */
final class TokenRefused extends IOException {

    private static final long serialVersionUID = 1;

    TokenRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
