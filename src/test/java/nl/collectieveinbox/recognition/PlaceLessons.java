package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.collectieveinbox.recognition.Fixtures.Fixture;
import nl.collectieveinbox.unwrapping.Unwrapper;

/** Lessons about places: which of the towns a mail names a person says are wished for. */
final class PlaceLessons {

    static final List<String> ANSWERS = List.of("no", "yes");
    static final double STRANGERS = 3;

    private PlaceLessons() {}

    /**
     * A place that a mail names.
     *
     * @param wished whether its town is wished for, by this mention or another
     */
    record Asked(String mail, String code, boolean wished, Set<String> noticed, double weight) {

        Lesson lesson() {
            return new Lesson(mail, noticed, wished ? "yes" : "no", weight);
        }
    }

    /** A mail with what is wished for in it. */
    record Mail(String name, Set<String> wished, List<Asked> asked, boolean stranger) {}

    /** Of mails and of letters that ask for places only. */
    static List<Mail> mails(List<Fixture> fixtures, Lexicon lexicon) {
        List<Mail> mails = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            if (fixture.said("kind").equals("REQUEST") && fixture.expected().path("municipalities").isArray()) {
                var unwrapped = Unwrapper.unwrap(fixture.message(), fixture.attachments().stream().flatMap(each -> each.messages().stream()).toList());
                Set<String> wished = new TreeSet<>();
                fixture.expected().path("municipalities").forEach(code -> wished.add(code.asString()));
                mails.add(mail(fixture.name(), new Reading(fixture.message(), unwrapped, fixture.attachments(), lexicon, new AttachmentPassages()), wished,
                        fixture.byStranger()));
            }
        }
        PlaceLetters.wished().forEach((letter, wished) -> mails.add(mail("letter " + mails.size(), new Reading(letter, Unwrapper.unwrap(letter, List.of()),
                List.of(), lexicon, new AttachmentPassages()), wished, false)));
        return mails;
    }

    static Mail mail(String name, Reading reading, Set<String> wished, boolean stranger) {
        List<Asked> asked = new ArrayList<>();
        for (PlaceNoticed.Named named : PlaceNoticed.in(reading)) {
            asked.add(new Asked(name, named.code(), wished.contains(named.code()), named.noticed(), stranger ? STRANGERS : 1));
        }
        return new Mail(name, wished, asked, stranger);
    }

    static Learned learn(Teacher teacher, List<Mail> mails) {
        return teacher.learn(mails.stream().flatMap(mail -> mail.asked.stream().map(Asked::lesson)).toList());
    }
}
