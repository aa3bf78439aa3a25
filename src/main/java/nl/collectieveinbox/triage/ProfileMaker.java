package nl.collectieveinbox.triage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.FactLine.Saying;
import nl.collectieveinbox.triage.FactReader.Said;
import nl.collectieveinbox.triage.HousingProfile.Evidence;
import nl.collectieveinbox.triage.HousingProfile.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what is known of a request into its housing profile. */
@Component
public class ProfileMaker {

    private static final int LONGEST_TITLE = 80;

    private final Region region;

    ProfileMaker(Region region) {
        this.region = region;
    }

    /**
     * The profile of a request that has only this message yet.
     *
     * @param subject of the message, or of the one that it forwards
     */
    public HousingProfile of(long messageId, Recognised recognised, String subject) {
        return of(SheetMaker.sheet(0, List.of(new Said(messageId, true, recognised)), Map.of()), subject);
    }

    HousingProfile of(FactSheet sheet, String subject) {
        List<String> groups = groups(sheet);
        Range places = range(one(sheet, FactField.PLACES));
        Range units = range(one(sheet, FactField.UNITS));
        return new HousingProfile(
                title(subject, places, units, groups),
                one(sheet, FactField.CARE_ORGANISATION),
                one(sheet, FactField.CONTACT_ADDRESS),
                groups,
                places,
                units,
                municipalities(sheet),
                sheet.values(FactField.NEIGHBOURHOOD),
                one(sheet, FactField.HOUSING_FORM),
                day(one(sheet, FactField.START_FROM)),
                values(sheet, groups),
                sheet.lines().stream().filter(FactLine::conflict).map(line -> line.field().key()).toList(),
                evidence(sheet));
    }

    /** The size and the group when both are known; else the subject says it best. */
    private String title(String subject, @Nullable Range places, @Nullable Range units, List<String> groups) {
        if (groups.isEmpty() || places == null && units == null) {
            return subject.isBlank() ? "Verzoek zonder onderwerp" : shortened(subject.strip());
        }
        String size = places != null ? counted(places, "plaats", "plaatsen") : counted(units, "woning", "woningen");
        return size + ", " + shortLabel(groups.getFirst());
    }

    private static String counted(@Nullable Range range, String one, String more) {
        return range + " " + (range != null && range.max() == 1 ? one : more);
    }

    private static String shortened(String subject) {
        if (subject.length() <= LONGEST_TITLE) {
            return subject;
        }
        int space = subject.lastIndexOf(' ', LONGEST_TITLE - 1);
        return subject.substring(0, space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE - 1).strip() + "…";
    }

    private String shortLabel(String group) {
        String label = region.targetGroupLabel(group);
        return label.isEmpty() ? group : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** The main one first; a person who names the groups without the one the machine thought main has dropped it. */
    private static List<String> groups(FactSheet sheet) {
        List<String> all = sheet.values(FactField.TARGET_GROUP);
        boolean listed = sheet.line(FactField.TARGET_GROUP).word() != null && sheet.line(FactField.MAIN_TARGET_GROUP).word() == null;
        Set<String> groups = new LinkedHashSet<>();
        sheet.values(FactField.MAIN_TARGET_GROUP).stream().filter(main -> !listed || all.contains(main)).forEach(groups::add);
        groups.addAll(all);
        return List.copyOf(groups);
    }

    private static List<String> municipalities(FactSheet sheet) {
        List<String> wished = sheet.values(FactField.MUNICIPALITY);
        Set<String> ordered = new LinkedHashSet<>(sheet.values(FactField.PREFERRED_MUNICIPALITY));
        ordered.retainAll(wished);
        ordered.addAll(wished);
        return List.copyOf(ordered);
    }

    private static Map<String, List<String>> values(FactSheet sheet, List<String> groups) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        sheet.lines().stream().filter(line -> !line.values().isEmpty())
                .forEach(line -> values.put(line.field().key(), line.values()));
        if (!groups.isEmpty()) {
            values.put(FactField.TARGET_GROUP.key(), groups);
            values.put(FactField.MAIN_TARGET_GROUP.key(), List.of(groups.getFirst()));
        }
        return values;
    }

    private static Map<String, Evidence> evidence(FactSheet sheet) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (FactLine line : sheet.lines()) {
            List<Saying> counting = new ArrayList<>(line.sayings());
            counting.removeIf(saying -> !line.values().contains(saying.value()));
            FactLine.Word word = line.word();
            if (word != null) {
                evidence.put(line.field().key(), counting.stream().findFirst()
                        .map(said -> new Evidence(said.quote(), said.source(), 1, word.by()))
                        .orElseGet(() -> new Evidence(word.reason(), "door " + word.by(), 1, word.by())));
            } else {
                counting.stream().findFirst().ifPresent(said -> evidence.put(line.field().key(),
                        new Evidence(said.quote(), said.source(), said.confidence(), null)));
            }
        }
        return evidence;
    }

    private static @Nullable String one(FactSheet sheet, FactField field) {
        return sheet.values(field).stream().findFirst().orElse(null);
    }

    private static @Nullable Range range(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String[] ends = value.split("-", 2);
        try {
            int min = Integer.parseInt(ends[0]);
            return new Range(min, ends.length == 1 ? min : Integer.parseInt(ends[1]));
        } catch (NumberFormatException e) {
            // a finder that gives no range has not said one
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            // a finder that gives no date has not said one
            return null;
        }
    }
}
