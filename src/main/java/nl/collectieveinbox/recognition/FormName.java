package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;
import nl.collectieveinbox.unwrapping.Fold;

/** The name of whoever filled in a form: "Naam: …", or "Uw naam" with the name below. */
final class FormName {

    private static final Set<String> LABELS = Set.of("naam", "uw naam", "je naam", "naam contactpersoon", "naam aanvrager", "voor- en achternaam",
            "voornaam en achternaam", "volledige naam", "name", "your name", "ingevuld door", "naam indiener");
    private static final int MOST_LINES = 200;
    private static final int LONGEST = 60;

    private FormName() {}

    /** Empty when the form does not say, or says an organisation. */
    static String in(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(MOST_LINES).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int colon = Math.max(line.indexOf(':'), line.indexOf('\t'));
            String label = Fold.text(colon < 0 ? line : line.substring(0, colon)).strip();
            String rest = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (LABELS.contains(label)) {
                String value = rest.isEmpty() && i + 1 < lines.size() ? lines.get(i + 1) : rest;
                boolean person = value.length() <= LONGEST && !value.isEmpty() && Character.isUpperCase(value.charAt(0)) && value.indexOf(':') < 0
                        && !Organisations.isOrganisational(value);
                return person ? Persons.personOf(value) : "";
            }
        }
        return "";
    }
}
