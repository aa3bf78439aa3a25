package nl.collectieveinbox.search;

import java.util.Optional;

/** What whoever searches should know of the index, in Dutch. */
final class HealthWords {

    private static final Optional<String> INCOMPLETE =
            Optional.of("De zoekindex is niet volledig; er kunnen berichten ontbreken.");

    private HealthWords() {}

    /** Nothing when it tells everything. */
    static Optional<String> of(IndexHealth health) {
        return switch (health) {
            case IndexHealth.Ready() -> Optional.empty();
            case IndexHealth.Rebuilding(long done, long total) -> Optional.of("De zoekindex wordt opnieuw opgebouwd ("
                    + done + " van " + total + "); er kunnen berichten ontbreken.");
            case IndexHealth.Missing ignored -> INCOMPLETE;
            case IndexHealth.Broken ignored -> INCOMPLETE;
            case IndexHealth.Outdated ignored -> INCOMPLETE;
        };
    }
}
