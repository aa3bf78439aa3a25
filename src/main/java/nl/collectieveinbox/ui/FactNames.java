package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.FactWords;

/** What facts and their values are called, in the language of the screen. */
@org.springframework.stereotype.Component
class FactNames {

    /** Their codes are the region's own: it names them itself, in one language. */
    private static final Set<FactField> NAMED_BY_THE_REGION = Set.of(
            FactField.TARGET_GROUP, FactField.MAIN_TARGET_GROUP, FactField.MUNICIPALITY, FactField.PREFERRED_MUNICIPALITY,
            FactField.EXCLUDED_MUNICIPALITY, FactField.HOUSING_FORM, FactField.OTHERS_APPROACHED);
    private static final int MONTHS_OF_A_YEAR = 12;

    private final FactWords words;

    FactNames(FactWords words) {
        this.words = words;
    }

    String label(Component screen, FactField field) {
        return screen.getTranslation(labelKey(field));
    }

    /** Key of what a field is called. */
    static String labelKey(FactField field) {
        return "fact.field." + field.key();
    }

    /** Key of what a code of a field is called; only of fields that the region does not name. */
    static String codeKey(FactField field, String code) {
        return "fact.code." + field.key() + "." + code;
    }

    static boolean namedByTheRegion(FactField field) {
        return NAMED_BY_THE_REGION.contains(field);
    }

    /** The codes a field can have with what each is called; empty when its values are no codes. */
    Map<String, String> options(Component screen, FactField field) {
        Map<String, String> options = words.options(field);
        if (namedByTheRegion(field)) {
            return options;
        }
        Map<String, String> named = new LinkedHashMap<>();
        options.keySet().forEach(code -> named.put(code, screen.getTranslation(codeKey(field, code))));
        return named;
    }

    /** All values as people read them. */
    String values(Component screen, FactField field, List<String> values) {
        return values.stream().map(value -> value(screen, field, value)).collect(Collectors.joining(", "));
    }

    /** A value as people read it. */
    String value(Component screen, FactField field, String value) {
        String named = options(screen, field).get(value);
        return named != null ? named : switch (field) {
            case PLACES, UNITS -> dashed(value);
            case AGE -> screen.getTranslation("fact.value.years", dashed(value));
            case UNIT_SIZE, TOTAL_AREA -> screen.getTranslation("fact.value.area", dashed(value));
            case START_FROM, OPEN_BEFORE -> day(screen, value);
            case RENT_PERIOD -> period(screen, value);
            case RENT_LIMIT -> limit(screen, value);
            default -> value;
        };
    }

    private static String dashed(String value) {
        return value.replace('-', '–');
    }

    private static String day(Component screen, String value) {
        try {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", locale(screen)).format(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            // an older reading may have left something else: then people see just that
            return value;
        }
    }

    private static Locale locale(Component screen) {
        return screen.getUI().or(() -> Optional.ofNullable(UI.getCurrent())).map(UI::getLocale).orElse(Texts.DUTCH);
    }

    private static String period(Component screen, String value) {
        if (value.equals(RangeFactEditor.INDEFINITE)) {
            return screen.getTranslation("fact.value.indefinite");
        }
        boolean atLeast = value.endsWith("+");
        String[] ends = (atLeast ? value.substring(0, value.length() - 1) : value).split("-");
        boolean years = Arrays.stream(ends).allMatch(end -> months(end) > 0 && months(end) % MONTHS_OF_A_YEAR == 0);
        String span = Arrays.stream(ends)
                .map(end -> years ? String.valueOf(months(end) / MONTHS_OF_A_YEAR) : end).collect(Collectors.joining("–"));
        String said = screen.getTranslation(years ? "fact.value.lasts-years" : "fact.value.lasts-months", span);
        return atLeast ? screen.getTranslation("fact.value.at-least", said) : said;
    }

    private static int months(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String limit(Component screen, String value) {
        boolean euro = !value.isEmpty() && value.chars().allMatch(Character::isDigit);
        return euro ? screen.getTranslation("fact.value.rent", value)
                : RentLimitEditor.LIMITS.contains(value) ? screen.getTranslation("fact.code.rentLimit." + value) : value;
    }
}
