package nl.collectieveinbox.triage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What kind of housing is asked for, without a word about any client.
 *
 * @param title one line for a card, such as "8 plaatsen, licht verstandelijke beperking"
 * @param careOrganisation name of the institution that really asks; null when unknown
 * @param targetGroups codes of {@code region.yml}, the main one first
 * @param municipalities CBS codes, preferred first
 * @param housingForm code of {@code region.yml}
 * @param startFrom first day of the month or quarter when only that is said
 * @param values every fact that is known, those above included: by key of its field, canonical, in reading order
 * @param conflicts keys of fields of which different things were said, as long as no person has chosen
 * @param evidence by key of a field, where each value comes from
 */
public record HousingProfile(
        String title,
        @Nullable String careOrganisation,
        @Nullable String contactAddress,
        List<String> targetGroups,
        @Nullable Range places,
        @Nullable Range units,
        List<String> municipalities,
        List<String> neighbourhoods,
        @Nullable String housingForm,
        @Nullable LocalDate startFrom,
        Map<String, List<String>> values,
        List<String> conflicts,
        Map<String, Evidence> evidence) {

    public HousingProfile {
        // profiles that an older version kept have neither
        values = Objects.requireNonNullElse(values, Map.of());
        conflicts = Objects.requireNonNullElse(conflicts, List.of());
    }

    /** The same without the words and the places it comes from: the message is kept from view. */
    public HousingProfile withoutQuotes() {
        Map<String, Evidence> bare = new LinkedHashMap<>();
        evidence.forEach((field, each) -> bare.put(field, new Evidence("", "", each.confidence(), each.confirmedBy())));
        return new HousingProfile(title, careOrganisation, contactAddress, targetGroups, places, units, municipalities,
                neighbourhoods, housingForm, startFrom, values, conflicts, bare);
    }

    /** From {@code min} to {@code max}, both included. */
    public record Range(int min, int max) {
        @Override
        public String toString() {
            return min == max ? Integer.toString(min) : min + "–" + max;
        }
    }

    /**
     * Where a value comes from.
     *
     * @param source which part of which message, for people
     * @param confidence 0 to 1
     * @param confirmedBy name of the member who confirmed or corrected it; null as long as it is a proposal
     */
    public record Evidence(String quote, String source, double confidence, @Nullable String confirmedBy) {}
}
