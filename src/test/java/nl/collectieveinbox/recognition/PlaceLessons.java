package nl.collectieveinbox.recognition;

import java.nio.charset.StandardCharsets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
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

        Lesson lesson(boolean answer) {
            return new Lesson(mail, noticed, answer ? "yes" : "no", weight);
        }
    }

    /** A mail with what is wished for in it. */
    record Mail(String name, Set<String> wished, List<Asked> asked, boolean stranger) {}

    static List<Mail> mails(Lexicon lexicon) {
        List<Mail> mails = new ArrayList<>();
        for (Fixture fixture : Fixtures.read(true)) {
            if (fixture.said("kind").equals("REQUEST") && fixture.expected().path("municipalities").isArray()) {
                var unwrapped = Unwrapper.unwrap(fixture.message(), fixture.attachments().stream().flatMap(each -> each.messages().stream()).toList());
                Set<String> wished = new TreeSet<>();
                fixture.expected().path("municipalities").forEach(code -> wished.add(code.asString()));
                boolean stranger = fixture.name().startsWith("strangers") || fixture.name().startsWith("lines");
                mails.add(mail(fixture.name(), new Reading(fixture.message(), unwrapped, fixture.attachments(), lexicon, new AttachmentPassages()), wished, stranger));
            }
        }
        return mails;
    }

    static Mail mail(String name, Reading reading, Set<String> wished, boolean stranger) {
        List<Asked> asked = new ArrayList<>();
        for (PlaceNoticed.Named named : PlaceNoticed.in(reading)) {
            asked.add(new Asked(name, named.code(), wished.contains(named.code()), named.noticed(), stranger ? STRANGERS : 1));
        }
        return new Mail(name, wished, asked, stranger);
    }

    /**
     * Learns which mention says so, where a town is named more than once: at first all of them, then those that look most like it.
     */
    static Learned learn(Teacher teacher, List<Mail> mails, int rounds) {
        List<Lesson> lessons = new ArrayList<>();
        mails.forEach(mail -> mail.asked.forEach(each -> lessons.add(each.lesson(each.wished))));
        Learned learned = teacher.learn(lessons);
        for (int round = 1; round < rounds; round++) {
            List<Lesson> again = new ArrayList<>();
            for (Mail mail : mails) {
                Map<String, Double> best = new HashMap<>();
                for (Asked each : mail.asked) {
                    best.merge(each.code, learned.likelihood("yes", each.noticed), Math::max);
                }
                for (Asked each : mail.asked) {
                    double likely = learned.likelihood("yes", each.noticed);
                    if (!each.wished || likely >= 0.5 || likely >= best.get(each.code)) {
                        again.add(each.lesson(each.wished));
                    }
                }
            }
            learned = teacher.learn(again);
        }
        return learned;
    }
}
