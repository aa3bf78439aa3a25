package nl.collectieveinbox.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;

/**
 * Letters as care organisations write them, with what a colleague reads in them; made for these tests alone.
 *
 * <p>A letter is {@code @@ name}, header lines, {@code --}, the text, and attachments each under {@code >>> file name}. A
 * {@code verwacht:} line gives {@code question=answer; …}; an answer {@code -} is "nothing".
 */
final class WrittenLetters {

    /** Which field answers which question. */
    static final Map<String, FactField> QUESTIONS = Map.ofEntries(
            Map.entry("org", FactField.CARE_ORGANISATION), Map.entry("contact", FactField.CONTACT_ADDRESS),
            Map.entry("name", FactField.CONTACT_NAME), Map.entry("role", FactField.CONTACT_ROLE),
            Map.entry("phone", FactField.CONTACT_PHONE), Map.entry("groups", FactField.TARGET_GROUP),
            Map.entry("main", FactField.MAIN_TARGET_GROUP), Map.entry("age", FactField.AGE), Map.entry("places", FactField.PLACES),
            Map.entry("units", FactField.UNITS), Map.entry("in", FactField.MUNICIPALITY),
            Map.entry("pref", FactField.PREFERRED_MUNICIPALITY), Map.entry("notin", FactField.EXCLUDED_MUNICIPALITY),
            Map.entry("wijk", FactField.NEIGHBOURHOOD), Map.entry("nietwijk", FactField.EXCLUDED_NEIGHBOURHOOD),
            Map.entry("form", FactField.HOUSING_FORM), Map.entry("start", FactField.START_FROM), Map.entry("kind", FactField.START_KIND));

    private WrittenLetters() {}

    /** A letter, and what is asked about it. */
    record Written(String name, ReadMessage message, List<AttachmentText> attachments, Map<FactField, String> expected) {}

    static List<Written> read(String resource) {
        try (var in = WrittenLetters.class.getResourceAsStream("/letters/" + resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Written> letters = new ArrayList<>();
            for (String letter : all.split("(?m)^@@ ")) {
                if (!letter.isBlank()) {
                    letters.add(letter(letter));
                }
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Written letter(String written) {
        String[] parts = written.split("\n--\n", 2);
        String[] head = parts[0].split("\n");
        String[] texts = parts[1].split("(?m)^>>> ");
        String from = "";
        String day = "";
        String subject = "";
        Map<FactField, String> expected = new LinkedHashMap<>();
        for (String line : head) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (line.startsWith("van:")) {
                from = value;
            } else if (line.startsWith("dag:")) {
                day = value;
            } else if (line.startsWith("onderwerp:")) {
                subject = value;
            } else if (line.startsWith("verwacht:")) {
                for (String pair : value.split(";")) {
                    String[] question = pair.strip().split("=", 2);
                    expected.put(QUESTIONS.get(question[0]), question[1].equals("-") ? "" : question[1]);
                }
            }
        }
        List<AttachmentText> attachments = new ArrayList<>();
        for (int i = 1; i < texts.length; i++) {
            String[] file = texts[i].split("\n", 2);
            attachments.add(new AttachmentText(file[0], file[1]));
        }
        Address sender = address(from);
        return new Written(head[0].strip(), Letter.from(sender.name(), sender.address()).sent(day + "T09:00:00Z").subject(subject)
                .text(texts[0].strip()).read(), attachments, expected);
    }

    private static Address address(String from) {
        int open = from.indexOf('<');
        return open < 0 ? new Address("", from)
                : new Address(from.substring(0, open).replace("\"", "").strip(), from.substring(open + 1, from.length() - 1));
    }

    /** Compares what was read with what a colleague reads. */
    static void note(Score score, Written letter, List<Fact> facts) {
        letter.expected().forEach((field, expected) -> {
            List<String> values = facts.stream().filter(fact -> fact.field() == field).map(Fact::value).distinct().toList();
            String read = field.single() ? values.stream().findFirst().orElse("") : sorted(values);
            score.note(letter.name(), field.key(), field.single() ? expected : sorted(List.of(expected.split(" "))), read);
        });
    }

    private static String sorted(List<String> values) {
        return String.join(" ", values.stream().filter(value -> !value.isEmpty()).sorted().toList());
    }

    /** The questions of which the charter says how often the answer must be right. */
    static final Set<String> MEASURED = Set.of("careOrganisation", "mainTargetGroup", "municipalities", "startFrom", "places");
}
