package nl.collectieveinbox.triage;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.region.Region;
import org.springframework.stereotype.Component;

/** What facts and their values are called, in Dutch; which values a field of codes can have. */
@Component
public class FactWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "NL"));
    private static final Map<FactField, String> LABELS = new EnumMap<>(Map.ofEntries(
            entry(FactField.CARE_ORGANISATION, "Organisatie"), entry(FactField.CONTACT_ADDRESS, "E-mailadres"),
            entry(FactField.CONTACT_NAME, "Contactpersoon"), entry(FactField.CONTACT_ROLE, "Functie"),
            entry(FactField.CONTACT_PHONE, "Telefoon"), entry(FactField.TARGET_GROUP, "Doelgroepen"),
            entry(FactField.MAIN_TARGET_GROUP, "Hoofddoelgroep"), entry(FactField.AGE, "Leeftijd"),
            entry(FactField.PLACES, "Aantal plaatsen"), entry(FactField.UNITS, "Aantal woningen"),
            entry(FactField.UNIT_TYPE, "Soort woning"), entry(FactField.UNIT_SIZE, "Oppervlakte per woning"),
            entry(FactField.TOTAL_AREA, "Totale oppervlakte"), entry(FactField.COMMON_ROOM, "Gemeenschappelijke ruimte"),
            entry(FactField.STAFF_ROOM, "Ruimte voor begeleiding"), entry(FactField.MUNICIPALITY, "Gemeenten"),
            entry(FactField.PREFERRED_MUNICIPALITY, "Voorkeursgemeente"),
            entry(FactField.EXCLUDED_MUNICIPALITY, "Niet in gemeente"), entry(FactField.NEIGHBOURHOOD, "Wijken"),
            entry(FactField.EXCLUDED_NEIGHBOURHOOD, "Niet in wijk"), entry(FactField.SURROUNDINGS, "Omgeving"),
            entry(FactField.HOUSING_FORM, "Woonvorm"), entry(FactField.START_FROM, "Ingangsdatum"),
            entry(FactField.START_KIND, "Soort ingangsdatum"), entry(FactField.RENT_PERIOD, "Huurperiode"),
            entry(FactField.CONTRACT_FORM, "Contractvorm"), entry(FactField.RENT_LIMIT, "Huurprijs"),
            entry(FactField.FUNDING, "Financiering"), entry(FactField.GUIDANCE, "Begeleiding"),
            entry(FactField.ACCESSIBILITY, "Toegankelijkheid"), entry(FactField.BUILDING_TYPE, "Soort gebouw"),
            entry(FactField.REASON, "Reden"), entry(FactField.OTHERS_APPROACHED, "Ook gevraagd bij"),
            entry(FactField.OPEN_BEFORE, "Te openen tot")));
    private static final Map<FactField, Map<String, String>> CODES = new EnumMap<>(Map.ofEntries(
            entry(FactField.UNIT_TYPE, codes("STUDIO", "studio", "APPARTEMENT", "appartement", "KAMER", "kamer", "WONING", "woning")),
            entry(FactField.COMMON_ROOM, codes("JA", "ja")),
            entry(FactField.STAFF_ROOM, codes("JA", "ja")),
            entry(FactField.SURROUNDINGS, codes("PRIKKELARM", "prikkelarm", "OV", "bij openbaar vervoer", "WINKELS", "bij winkels",
                    "DAGBESTEDING", "bij dagbesteding", "WOONWIJK", "gewone woonwijk", "NIET_BIJ_SCHOOL", "niet bij een school")),
            entry(FactField.START_KIND, codes("FROM", "vanaf", "BY", "uiterlijk", "ASAP", "zo snel mogelijk",
                    "LEASE_END", "als de huidige huur eindigt")),
            entry(FactField.CONTRACT_FORM, codes("GEHEEL", "organisatie huurt het geheel", "INTERMEDIAIR", "intermediaire verhuur",
                    "ZELF", "bewoners huren zelf", "OMKLAP", "omklapcontract")),
            entry(FactField.FUNDING, codes("WLZ", "Wlz", "WMO", "Wmo", "JW", "Jeugdwet", "ZVW", "Zvw", "DJI", "forensisch (DJI)", "PGB", "pgb")),
            entry(FactField.GUIDANCE, codes("AANWEZIG_24", "24 uur aanwezig", "BEREIKBAAR_24", "24 uur bereikbaar",
                    "OVERDAG", "overdag aanwezig", "AMBULANT", "ambulant")),
            entry(FactField.ACCESSIBILITY, codes("ROL", "rolstoel", "LIFT", "lift", "NUL", "gelijkvloers", "TIL", "tilvoorziening")),
            entry(FactField.BUILDING_TYPE, codes("NIEUWBOUW", "nieuwbouw", "BESTAAND", "bestaand", "TRANSFORMATIE", "transformatie")),
            entry(FactField.REASON, codes("EINDE_HUUR", "huur eindigt", "SLOOP", "sloop", "VERKOOP", "verkoop", "SLUITING", "sluiting",
                    "WACHTLIJST", "wachtlijst", "BRANDVEILIGHEID", "brandveiligheid", "VEROUDERD", "verouderd",
                    "UITBREIDING", "uitbreiding", "UITSTROOM", "uitstroom"))));

    private final Region region;

    FactWords(Region region) {
        this.region = region;
    }

    /** What a field is called on the screen. */
    public static String label(FactField field) {
        return LABELS.getOrDefault(field, field.key());
    }

    /** The codes a field can have with what each is called, in a fixed order; empty when its values are no codes. */
    public Map<String, String> options(FactField field) {
        Map<String, String> options = new LinkedHashMap<>();
        switch (field) {
            case TARGET_GROUP, MAIN_TARGET_GROUP -> region.targetGroups().forEach(each -> options.put(each.code(), each.label()));
            case MUNICIPALITY, PREFERRED_MUNICIPALITY, EXCLUDED_MUNICIPALITY ->
                    region.municipalities().forEach(each -> options.put(each.code(), each.name()));
            case HOUSING_FORM -> region.housingForms().forEach(each -> options.put(each.code(), each.label()));
            case OTHERS_APPROACHED -> region.corporations().forEach(each -> options.put(each.code(), each.name()));
            default -> options.putAll(CODES.getOrDefault(field, Map.of()));
        }
        return options;
    }

    /** A value as people read it. */
    public String shown(FactField field, String value) {
        String label = options(field).get(value);
        return label != null ? label : switch (field) {
            case PLACES, UNITS, AGE -> value.replace('-', '–');
            case UNIT_SIZE, TOTAL_AREA -> value.replace('-', '–') + " m²";
            case START_FROM, OPEN_BEFORE -> day(value);
            case RENT_PERIOD -> period(value);
            case RENT_LIMIT -> limit(value);
            default -> value;
        };
    }

    /** All values of a field as people read them; empty when there are none. */
    public String shown(FactField field, List<String> values) {
        return values.stream().map(value -> shown(field, value)).collect(Collectors.joining(", "));
    }

    private static String day(String value) {
        try {
            return DAY.format(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            // an older reading may have left something else: then people see just that
            return value;
        }
    }

    private static String period(String value) {
        if (value.equals("INDEFINITE")) {
            return "onbepaalde tijd";
        }
        return value.endsWith("+") ? "minimaal " + value.substring(0, value.length() - 1) + " maanden"
                : value.replace('-', '–') + " maanden";
    }

    private static String limit(String value) {
        return switch (value) {
            case "AFTOPPING" -> "tot de aftoppingsgrens";
            case "LIBERALISATIE" -> "tot de liberalisatiegrens";
            case "NHC" -> "NHC";
            default -> "€ " + value + " per maand";
        };
    }

    private static Map<String, String> codes(String... codesAndLabels) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < codesAndLabels.length; i += 2) {
            codes.put(codesAndLabels[i], codesAndLabels[i + 1]);
        }
        return codes;
    }
}
