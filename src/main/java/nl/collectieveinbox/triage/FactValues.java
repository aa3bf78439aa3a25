package nl.collectieveinbox.triage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.FactResult.Invalid;
import org.springframework.stereotype.Component;

/** Which values a person can give a field, and how they are kept. */
@Component
class FactValues {

    private static final int LONGEST = 200;
    private static final int MOST = 50;
    private static final Set<FactField> FREE_CODES = Set.of(FactField.OTHERS_APPROACHED);

    private final FactWords words;

    FactValues(FactWords words) {
        this.words = words;
    }

    /** What was typed, made canonical; or what is wrong with it. */
    sealed interface Checked {
        record Right(List<String> values) implements Checked {}

        record Wrong(Invalid why) implements Checked {}
    }

    Checked check(FactField field, List<String> typed) {
        Set<String> values = new LinkedHashSet<>();
        for (String each : typed) {
            String value = each.strip();
            String wrong = value.isEmpty() ? "" : against(field, value);
            if (!wrong.isEmpty()) {
                return new Checked.Wrong(new Invalid(field, FactWords.label(field) + ": " + wrong));
            }
            if (!value.isEmpty()) {
                values.add(canonical(field, value));
            }
        }
        if (field.single() && values.size() > 1) {
            return new Checked.Wrong(new Invalid(field, FactWords.label(field) + ": geef één waarde."));
        }
        return values.size() > MOST
                ? new Checked.Wrong(new Invalid(field, FactWords.label(field) + ": geef hooguit " + MOST + " waarden."))
                : new Checked.Right(List.copyOf(values));
    }

    private String against(FactField field, String value) {
        if (value.length() > LONGEST) {
            return "korter dan " + LONGEST + " tekens, graag.";
        }
        Set<String> codes = words.options(field).keySet();
        if (!codes.isEmpty() && !FREE_CODES.contains(field)) {
            return codes.contains(value) ? "" : "“" + value + "” staat niet in de lijst.";
        }
        return switch (field) {
            case PLACES, UNITS -> range(value, 10_000, false) ? "" : "geef een aantal zoals 12, of van-tot zoals 12-14.";
            case UNIT_SIZE, TOTAL_AREA -> range(value, 1_000_000, false) ? "" : "geef vierkante meters zoals 45, of van-tot zoals 25-35.";
            case AGE -> range(value, 120, true) ? "" : "geef jaren zoals 18-27, of 55+.";
            case RENT_PERIOD -> value.equals("INDEFINITE") || range(value, 1_200, true) ? ""
                    : "geef maanden zoals 24, 60-120 of 120+, of INDEFINITE voor onbepaalde tijd.";
            case RENT_LIMIT -> Set.of("AFTOPPING", "LIBERALISATIE", "NHC").contains(value) || number(value, 100_000) > 0 ? ""
                    : "geef euro's per maand zoals 650, of AFTOPPING, LIBERALISATIE of NHC.";
            case START_FROM, OPEN_BEFORE -> date(value) ? "" : "geef een datum zoals 2026-10-01.";
            case CONTACT_ADDRESS -> address(value) ? "" : "geef een e-mailadres zoals naam@organisatie.example.";
            default -> value.chars().anyMatch(Character::isISOControl) ? "geef één regel." : "";
        };
    }

    private static String canonical(FactField field, String value) {
        return field == FactField.CONTACT_ADDRESS ? value.toLowerCase(Locale.ROOT) : dashed(field, value);
    }

    /** {@code 12–14} and {@code 12 - 14} are kept as {@code 12-14}, {@code 12-12} as {@code 12}. */
    private static String dashed(FactField field, String value) {
        return switch (field) {
            case PLACES, UNITS, UNIT_SIZE, TOTAL_AREA, AGE, RENT_PERIOD -> {
                String plain = plain(value);
                int dash = plain.indexOf('-');
                yield dash > 0 && plain.substring(0, dash).equals(plain.substring(dash + 1)) ? plain.substring(0, dash) : plain;
            }
            default -> value;
        };
    }

    private static String plain(String value) {
        return value.replace('–', '-').replace(" ", "");
    }

    private static boolean range(String typed, int most, boolean openEnd) {
        String value = plain(typed);
        if (openEnd && value.endsWith("+")) {
            return number(value.substring(0, value.length() - 1), most) > 0;
        }
        int dash = value.indexOf('-');
        int from = number(dash < 0 ? value : value.substring(0, dash), most);
        int to = dash < 0 ? from : number(value.substring(dash + 1), most);
        return from > 0 && to >= from;
    }

    /** 1 to {@code most}, or 0 when it is no such number. */
    private static int number(String digits, int most) {
        boolean plain = !digits.isEmpty() && digits.length() <= 7 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = plain ? Integer.parseInt(digits) : 0;
        return number <= most ? number : 0;
    }

    private static boolean date(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= 2000 && year < 2200;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean address(String value) {
        int at = value.indexOf('@');
        return at > 0 && at == value.lastIndexOf('@') && value.indexOf('.', at) > at + 1 && !value.endsWith(".")
                && value.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c) || ",;<>".indexOf(c) >= 0);
    }

    /** Whether two answers say the same; the order of a list says nothing, nor does how a name or number is written. */
    static boolean same(FactField field, List<String> one, List<String> other) {
        return new HashSet<>(one.stream().map(value -> essence(field, value)).toList())
                .equals(new HashSet<>(other.stream().map(value -> essence(field, value)).toList()));
    }

    static String essence(FactField field, String value) {
        return switch (field) {
            case CONTACT_PHONE -> value.chars().filter(Character::isDigit)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            case CARE_ORGANISATION, CONTACT_NAME, CONTACT_ROLE, CONTACT_ADDRESS, NEIGHBOURHOOD, EXCLUDED_NEIGHBOURHOOD ->
                    value.strip().toLowerCase(Locale.ROOT);
            default -> value;
        };
    }
}
