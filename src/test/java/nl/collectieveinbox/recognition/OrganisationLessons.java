package nl.collectieveinbox.recognition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.recognition.Fixtures.Fixture;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Unwrapper;

/** Who asks, in the mails that people have read: what there is to learn from them, and how well it is learned. */
final class OrganisationLessons {

    private static final double STRANGERS_WEIGH = 3;
    /** Both chosen by cross-examination on the mails by strangers. */
    private static final double PENALTY = 3;
    private static final int FEWEST_MAILS = 2;

    private final Region region = Region.read(Path.of("config/region.yml"));
    private final Lexicon lexicon = new Lexicon(region);
    final Map<String, Asked> mails = new LinkedHashMap<>();

    /** A mail with all names in it, and the one that a person picked; empty when there is none. */
    record Asked(String mail, String expected, Map<OrganisationCandidate, Set<String>> noticed, String known, boolean stranger) {

        boolean hasIt() {
            return expected.isEmpty() || noticed.keySet().stream().anyMatch(each -> each.value.equals(expected));
        }
    }

    static OrganisationLessons ofAllMails() {
        OrganisationLessons lessons = new OrganisationLessons();
        Fixtures.everyOpen().forEach(lessons::add);
        for (String letters : List.of("senders.txt", "senders-held.txt")) {
            lessons.letters(letters);
        }
        return lessons;
    }

    private void letters(String resource) {
        SenderLettersTest.letters(resource).forEach(letter -> {
            String expected = letter.expected("org");
            if (expected != null) {
                add(resource + " " + letter.from() + letter.subject(), letter.message(), letter.attachments(), expected.equals("-") ? "" : expected, false);
            }
        });
    }

    private void add(Fixture fixture) {
        // where it is not said what a person reads there, nobody knows
        if (fixture.said("kind").equals("REQUEST") && fixture.expected().has("careOrganisation")) {
            add(fixture.name(), fixture.message(), fixture.attachments(), fixture.said("careOrganisation"), fixture.byStranger());
        }
    }

    private void add(String name, ReadMessage message, List<AttachmentText> attachments, String expected, boolean stranger) {
        List<ReadMessage> inside = attachments.stream().flatMap(each -> each.messages().stream()).toList();
        Reading reading = new Reading(message, Unwrapper.unwrap(message, inside), attachments, lexicon, new AttachmentPassages());
        var sender = SenderFacts.answerTo(reading);
        var candidates = new OrganisationCandidates(reading, SenderFacts.signature(reading), sender, region);
        mails.put(name, new Asked(name, expected, new OrganisationNoticed(candidates).all(),
                region.careOrganisationByDomain(sender.domain(), reading.day).map(each -> each.name()).orElse(""), stranger));
    }

    List<Lesson> lessons() {
        List<Lesson> lessons = new ArrayList<>();
        for (Asked mail : mails.values()) {
            mail.noticed.forEach((candidate, noticed) -> {
                Set<String> seen = new HashSet<>(noticed);
                // most mails of the makers come from whom the region knows; those of strangers do not
                if (!mail.stranger && mail.mail.hashCode() % 2 == 0) {
                    seen.remove("known");
                }
                lessons.add(new Lesson(mail.mail, seen, candidate.value.equals(mail.expected) ? Organisations.YES : Organisations.NO, mail.stranger ? STRANGERS_WEIGH : 1));
            });
        }
        return lessons;
    }

    static Teacher teacher() {
        return new Teacher(List.of(Organisations.YES, Organisations.NO), PENALTY, FEWEST_MAILS);
    }

    /** What is read in each mail by what was learned from others. */
    Map<String, Organisations.Choice> crossExamined(Teacher teacher) {
        return crossExamined(teacher, lessons());
    }

    /** The same in less time: from the strangers and a third of the others. */
    Map<String, Organisations.Choice> crossExaminedSoon(Teacher teacher) {
        return crossExamined(teacher, lessons().stream().filter(lesson -> mails.get(lesson.mail()).stranger || Math.floorMod(lesson.mail().hashCode(), 3) == 0).toList());
    }

    private Map<String, Organisations.Choice> crossExamined(Teacher teacher, List<Lesson> lessons) {
        Map<String, Organisations.Choice> read = new LinkedHashMap<>();
        teacher.crossExamine(lessons, (out, learned) -> out.stream().map(Lesson::mail).distinct().forEach(mail -> {
            Organisations.Choice best = Organisations.best(mails.get(mail).noticed, learned);
            if (best != null) {
                read.put(mail, best);
            }
        }));
        return read;
    }

    Score score(Map<String, Organisations.Choice> read, double enough) {
        Score score = new Score();
        mails.values().forEach(mail -> {
            Organisations.Choice choice = read.get(mail.mail);
            String said = !mail.known.isEmpty() ? mail.known : choice == null || choice.likelihood() < enough ? "" : choice.candidate().value;
            score.note(mail.mail, mail.stranger ? "strangers" : "others", mail.expected, said);
        });
        return score;
    }
}
