package nl.collectieveinbox.triage;

import java.time.Instant;
import java.util.List;
import nl.collectieveinbox.triage.HousingProfile.Range;
import org.jspecify.annotations.Nullable;

/**
 * A request as a card shows it.
 *
 * @param reference {@code CI-<year of first receipt>-<number>}
 * @param arrivals how many times it was asked
 * @param askedCorporations codes of the corporations that were asked, as far as known
 * @param resembles references of requests that may be the same, likeliest first
 * @param news whether something arrived since this member last looked
 * @param version counts changes; a step taken on an older one is overtaken
 */
public record RequestCard(
        long id,
        String reference,
        RequestState state,
        String title,
        @Nullable String organisation,
        List<String> targetGroups,
        List<String> municipalities,
        @Nullable Range places,
        java.time.@Nullable LocalDate startFrom,
        int arrivals,
        List<String> askedCorporations,
        List<String> resembles,
        Instant firstReceivedAt,
        Instant lastNewsAt,
        boolean news,
        int version) {}
