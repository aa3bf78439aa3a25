package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    record Asked(String mail, String code, boolean wished, Set<String> noticed, double weight, String quote) {

        Lesson lesson() {
            return new Lesson(mail, noticed, wished ? "yes" : "no", weight);
        }
    }

    /** A mail with what is wished for in it, sorted. */
    record Mail(String name, Set<String> wished, List<Asked> asked, boolean stranger) {}

    /** Of mails and of letters that ask for places only. */
    static List<Mail> mails(List<Fixture> fixtures, Lexicon lexicon) {
        List<Mail> mails = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            if (fixture.said("kind").equals("REQUEST") && fixture.expected().path("municipalities").isArray()) {
                var unwrapped = Unwrapper.unwrap(fixture.message(), fixture.attachments().stream().flatMap(each -> each.messages().stream()).toList());
                Set<String> wished = new TreeSet<>();
                fixture.expected().path("municipalities").forEach(code -> wished.add(code.asString()));
                Set<String> parts = new TreeSet<>();
                fixture.expected().path("excludedNeighbourhoods").forEach(part -> parts.add(part.asString()));
                mails.add(mail(fixture.name(), new Reading(fixture.message(), unwrapped, fixture.attachments(), lexicon, new AttachmentPassages()), wished,
                        parts, fixture.byStranger()));
            }
        }
        PlaceLetters.wished().forEach((letter, wished) -> mails.add(mail("letter " + mails.size(), new Reading(letter, Unwrapper.unwrap(letter, List.of()),
                List.of(), lexicon, new AttachmentPassages()), wished, Set.of(), false)));
        return mails;
    }

    static Mail mail(String name, Reading reading, Set<String> wished, Set<String> refused, boolean stranger) {
        List<Asked> asked = new ArrayList<>();
        for (PlaceNoticed.Named named : PlaceNoticed.in(reading)) {
            boolean not = refused.stream().anyMatch(part -> named.mention().code().endsWith("/" + part));
            asked.add(new Asked(name, named.code(), wished.contains(named.code()) && !not, named.noticed(), stranger ? STRANGERS : 1, named.mention().quote()));
        }
        return new Mail(name, new TreeSet<>(wished), asked, stranger);
    }

    static Learned learn(Teacher teacher, List<Mail> mails) {
        return teacher.learn(lessons(mails));
    }

    private static List<Lesson> lessons(List<Mail> mails) {
        return mails.stream().flatMap(mail -> mail.asked.stream().map(Asked::lesson)).toList();
    }

    /** What is read in each mail by what others taught. */
    static Score crossExamined(Teacher teacher, List<Mail> mails) {
        Score score = new Score();
        Map<String, Mail> named = new HashMap<>();
        mails.forEach(mail -> named.put(mail.name, mail));
        teacher.crossExamine(lessons(mails), (out, learned) -> out.stream().map(Lesson::mail).distinct().map(named::remove)
                .forEach(mail -> score.note(mail.name, mail.stranger ? "strangers" : "others", String.join(" ", mail.wished), read(mail, learned))));
        // in these no place is named
        named.values().forEach(mail -> score.note(mail.name, mail.stranger ? "strangers" : "others", String.join(" ", mail.wished), ""));
        return score;
    }

    private static String read(Mail mail, Learned learned) {
        Map<String, Double> best = new HashMap<>();
        mail.asked.forEach(each -> best.merge(each.code, learned.likelihood(PlaceFacts.WISHED, each.noticed), Math::max));
        double needed = PlaceFacts.needed(best.values());
        return best.keySet().stream().filter(town -> best.get(town) >= needed).sorted().collect(Collectors.joining(" "));
    }
}
