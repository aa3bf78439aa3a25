package nl.collectieveinbox.triage;

import org.jspecify.annotations.Nullable;

/**
 * Which requests the board shows; null means all.
 *
 * @param municipality CBS code
 * @param targetGroup code of {@code region.yml}
 * @param year of first receipt, Europe/Amsterdam
 * @param corporation code of the corporation that claimed it
 */
public record BoardFilter(
        @Nullable String municipality, @Nullable String targetGroup, @Nullable Integer year, @Nullable String corporation) {

    /** Shows everything. */
    public static final BoardFilter NONE = new BoardFilter(null, null, null, null);
}
