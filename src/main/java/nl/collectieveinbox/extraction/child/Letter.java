package nl.collectieveinbox.extraction.child;

import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * A message that Outlook packed in a file (.msg, winmail.dat), as it travels from the child to the service: values of a
 * metadata field, those inside another right after it and one deeper.
 *
 * @param depth 0 for the file itself
 * @param messageId with its angle brackets; empty when not known
 * @param date of the Date header as written, with its zone; empty when not known
 * @param sentAt milliseconds since 1970; null when not known
 * @param from empty for the body of the message around it
 * @param text plain text, line ends {@code \n}
 */
public record Letter(int depth, String messageId, String inReplyTo, String subject, Person from, List<Person> to, List<Person> cc,
        @Nullable Long sentAt, String date, String text) {

    /**
     * A sender or recipient.
     *
     * @param address {@code local@domain}; empty when only an Exchange name is known
     */
    public record Person(String name, String address) {}

    private static final String FIELD = "inbox:letter";
    private static final String BETWEEN = "\u001f";
    private static final String BETWEEN_PEOPLE = "\u001e";
    private static final String IN_PERSON = "\u001d";
    private static final int FIELDS = 10;

    void write(Metadata metadata) {
        metadata.add(FIELD, String.join(BETWEEN, Integer.toString(depth), clean(messageId), clean(inReplyTo), clean(subject), people(List.of(from)),
                people(to), people(cc), sentAt == null ? "" : Long.toString(sentAt), clean(date), clean(text)));
    }

    /** The messages the child found, in their order. */
    public static List<Letter> read(Metadata metadata) {
        List<Letter> letters = new ArrayList<>();
        for (String line : metadata.getValues(FIELD)) {
            String[] at = line.split(BETWEEN, FIELDS);
            List<Person> from = people(at[4]);
            letters.add(new Letter(Integer.parseInt(at[0]), at[1], at[2], at[3], from.isEmpty() ? new Person("", "") : from.getFirst(),
                    people(at[5]), people(at[6]), at[7].isEmpty() ? null : Long.valueOf(at[7]), at[8], at[9]));
        }
        return letters;
    }

    private static String people(List<Person> people) {
        return String.join(BETWEEN_PEOPLE, people.stream().map(each -> clean(each.name) + IN_PERSON + clean(each.address)).toList());
    }

    private static List<Person> people(String written) {
        List<Person> people = new ArrayList<>();
        for (String each : written.split(BETWEEN_PEOPLE)) {
            String[] at = each.split(IN_PERSON, 2);
            if (at.length == 2 && !(at[0].isEmpty() && at[1].isEmpty())) {
                people.add(new Person(at[0], at[1]));
            }
        }
        return people;
    }

    /** Without what separates the fields, and what a database cannot keep: NUL and half characters. */
    private static String clean(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        value.codePoints().filter(c -> c != 0 && (c < 0x1d || c > 0x1f))
                .forEach(c -> clean.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c));
        return clean.toString();
    }
}
