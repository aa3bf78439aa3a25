package nl.collectieveinbox.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.collectieveinbox.privacy.Withholding;
import nl.collectieveinbox.recognition.Fact;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.HousingProfile;
import nl.collectieveinbox.triage.HousingProfile.Evidence;
import nl.collectieveinbox.triage.HousingProfile.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the facts of a message into the housing profile of its request. */
@Component
class ProfileMaker {

    private final Region region;
    private final Withholding withholding;

    ProfileMaker(Region region, Withholding withholding) {
        this.region = region;
        this.withholding = withholding;
    }

    HousingProfile of(Journey journey) {
        Recognised facts = journey.recognised();
        List<String> groups = groups(facts);
        Range places = range(facts, FactField.PLACES);
        Range units = range(facts, FactField.UNITS);
        return new HousingProfile(
                title(journey, places, units, groups),
                value(facts, FactField.CARE_ORGANISATION),
                value(facts, FactField.CONTACT_ADDRESS),
                groups,
                places,
                units,
                facts.values(FactField.MUNICIPALITY),
                facts.values(FactField.NEIGHBOURHOOD),
                value(facts, FactField.HOUSING_FORM),
                Optional.ofNullable(value(facts, FactField.START_FROM)).map(LocalDate::parse).orElse(null),
                evidence(facts));
    }

    /** The size and the group when both are known; else the subject says it best. */
    private String title(Journey journey, @Nullable Range places, @Nullable Range units, List<String> groups) {
        if (groups.isEmpty() || places == null && units == null) {
            return subject(journey);
        }
        String size = places != null ? places + (places.max() == 1 ? " plaats" : " plaatsen") : units + " woningen";
        return size + ", " + shortLabel(groups.getFirst());
    }

    private String shortLabel(String group) {
        String label = region.targetGroupLabel(group);
        return label.isEmpty() ? group : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** The subject of a message that is withheld may name a client. */
    private String subject(Journey journey) {
        if (withholding.isClosed(journey.id())) {
            String organisation = value(journey.recognised(), FactField.CARE_ORGANISATION);
            return organisation == null ? "Verzoek in een afgeschermd bericht" : "Verzoek van " + organisation;
        }
        String subject = Optional.ofNullable(journey.recognised().original())
                .map(original -> original.subject()).filter(text -> !text.isBlank())
                .orElse(journey.read().subject());
        return subject.isBlank() ? "Verzoek zonder onderwerp" : subject;
    }

    private static List<String> groups(Recognised facts) {
        Set<String> groups = new LinkedHashSet<>(facts.values(FactField.MAIN_TARGET_GROUP));
        groups.addAll(facts.values(FactField.TARGET_GROUP));
        return List.copyOf(groups);
    }

    private static @Nullable String value(Recognised facts, FactField field) {
        return facts.fact(field).map(Fact::value).orElse(null);
    }

    private static @Nullable Range range(Recognised facts, FactField field) {
        return facts.fact(field).map(fact -> {
            String[] ends = fact.value().split("-", 2);
            int min = Integer.parseInt(ends[0]);
            return new Range(min, ends.length == 1 ? min : Integer.parseInt(ends[1]));
        }).orElse(null);
    }

    private static Map<String, Evidence> evidence(Recognised facts) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (Fact fact : new ArrayList<>(facts.facts())) {
            evidence.putIfAbsent(name(fact.field()),
                    new Evidence(fact.quote(), fact.source(), fact.confidence(), null));
        }
        return evidence;
    }

    /** The main group is the first of the groups. */
    private static String name(FactField field) {
        return field == FactField.MAIN_TARGET_GROUP ? FactField.TARGET_GROUP.key() : field.key();
    }
}
