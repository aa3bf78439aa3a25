package nl.collectieveinbox.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.HousingProfile;
import org.jspecify.annotations.Nullable;

/** The facts of a request by key, each present: a list, a range, or a string; null or empty when it is not known. */
final class FactItems {

    private FactItems() {}

    /** From {@code min} to {@code max}, both included; null: no upper end. */
    record Span(int min, @Nullable Integer max) {}

    static Map<String, @Nullable Object> of(HousingProfile profile) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("title", profile.title());
        for (FactField field : FactField.values()) {
            facts.put(field.key(), value(field, profile.values().getOrDefault(field.key(), List.of())));
        }
        // these the profile orders and completes, and one made by an older version has nothing else
        facts.put("careOrganisation", profile.careOrganisation());
        facts.put("contactAddress", profile.contactAddress());
        facts.put("targetGroups", profile.targetGroups());
        facts.put("places", profile.places());
        facts.put("units", profile.units());
        facts.put("municipalities", profile.municipalities());
        facts.put("neighbourhoods", profile.neighbourhoods());
        facts.put("housingForm", profile.housingForm());
        facts.put("startFrom", profile.startFrom());
        facts.put("conflicts", profile.conflicts());
        return facts;
    }

    private static @Nullable Object value(FactField field, List<String> values) {
        if (!field.single()) {
            return values;
        }
        return switch (field) {
            case PLACES, UNITS, UNIT_SIZE, TOTAL_AREA, AGE -> values.stream().findFirst().map(FactItems::span).orElse(null);
            default -> values.stream().findFirst().orElse(null);
        };
    }

    /** {@code 12}, {@code 12-14} or {@code 55+}. */
    private static @Nullable Span span(String value) {
        boolean open = value.endsWith("+");
        String[] ends = (open ? value.substring(0, value.length() - 1) : value).split("-", 2);
        try {
            return new Span(Integer.parseInt(ends[0]), open ? null : Integer.valueOf(ends[ends.length - 1]));
        } catch (NumberFormatException e) {
            // an older reading may have left something else: then there is no range to give
            return null;
        }
    }
}
