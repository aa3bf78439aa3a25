package nl.collectieveinbox.parsing;

import org.jspecify.annotations.Nullable;

/** No reader understood the message. The raw bytes are still there; reading them again gives the same answer. */
public final class UnreadableMessage extends Exception {

    private final String reasonForPeople;

    UnreadableMessage(String reasonForPeople, @Nullable Throwable cause) {
        super(reasonForPeople, cause);
        this.reasonForPeople = reasonForPeople;
    }

    /** One or more Dutch sentences, fit for the screen: why nobody could read it. */
    public String reasonForPeople() {
        return reasonForPeople;
    }
}
