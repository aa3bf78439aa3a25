package nl.collectieveinbox.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.recognition.Fixtures.Fixture;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Unwrapper;

/** Learns which of the days that a mail names is the one from which housing is wanted. */
final class LearnStart {

    /** Chosen by cross-examination on the mails by strangers. */
    static final Teacher TEACHER = new Teacher(List.of(StartFacts.NO, StartFacts.YES), 10, 2, 0.05);
    private static final Path WEIGHTS = Path.of("src/main/resources/nl/collectieveinbox/recognition/start.learned");
    /** The makers of the word lists have seen the other mails. */
    private static final double STRANGER = 3;
    private static final List<String> LETTERS = List.of("start.txt", "start-held.txt", "start-third.txt");
    /** Written after what strangers wrote; they teach, but are no part of an honest examination. */
    private static final String WRITTEN_AFTER = "start-fourth.txt";

    private final Lexicon lexicon = new Lexicon(Region.read(Path.of("config/region.yml")));

    /**
     * A mail, and the start that a person reads in it.
     *
     * @param start ISO date, or empty when it says none
     */
    record Known(String mail, Reading reading, String start, boolean byStranger) {

        List<Lesson> lessons() {
            List<StartDay> days = StartDay.in(reading);
            List<Set<String>> noticed = StartNoticed.of(reading, days);
            List<Lesson> lessons = new ArrayList<>();
            for (int i = 0; i < days.size(); i++) {
                lessons.add(new Lesson(mail, noticed.get(i), days.get(i).value().equals(start) ? StartFacts.YES : StartFacts.NO, byStranger ? STRANGER : 1));
            }
            return lessons;
        }

        /** Whether the start is among the days that are found at all. */
        boolean isFound() {
            return StartDay.in(reading).stream().anyMatch(day -> day.value().equals(start));
        }
    }

    public static void main(String[] arguments) throws IOException {
        LearnStart learn = new LearnStart();
        List<Known> mails = new ArrayList<>(learn.mails());
        mails.addAll(learn.letters(WRITTEN_AFTER));
        List<Lesson> lessons = mails.stream().flatMap(mail -> mail.lessons().stream()).toList();
        Files.writeString(WEIGHTS, TEACHER.written(TEACHER.learn(lessons), mails.size() + " mails"));
    }

    /** What is read of the asked mails, each by what was learned from others. */
    static Score crossExamined(Teacher teacher, List<Known> mails, Predicate<Known> asked) {
        Map<String, Known> byName = new HashMap<>();
        mails.forEach(mail -> byName.put(mail.mail(), mail));
        Score score = new Score();
        teacher.crossExamine(mails.stream().flatMap(mail -> mail.lessons().stream()).toList(), (left, learned) -> {
            StartFacts facts = new StartFacts(learned);
            left.stream().map(Lesson::mail).distinct().map(byName::get).filter(asked).forEach(mail -> note(score, mail, facts));
        });
        // a mail that names no day teaches nothing, but is asked
        StartFacts unlearned = new StartFacts(new Learned(teacher.answers(), Map.of()));
        mails.stream().filter(mail -> mail.lessons().isEmpty() && asked.test(mail)).forEach(mail -> note(score, mail, unlearned));
        return score;
    }

    private static void note(Score score, Known mail, StartFacts facts) {
        String read = facts.find(mail.reading()).stream().filter(fact -> fact.field() == FactField.START_FROM).map(Fact::value).findFirst().orElse("");
        score.note(mail.mail(), FactField.START_FROM.key(), mail.start(), read);
    }

    /** The open mails and the letters of which it is known what they say. */
    List<Known> mails() {
        List<Known> mails = new ArrayList<>();
        for (Fixture fixture : Fixtures.everyOpen()) {
            if (fixture.said("kind").equals("REQUEST") && fixture.expected().has(FactField.START_FROM.key())) {
                mails.add(new Known(fixture.name(), reading(fixture.message(), fixture.attachments()), fixture.said(FactField.START_FROM.key()),
                        fixture.byStranger()));
            }
        }
        LETTERS.forEach(letters -> mails.addAll(letters(letters)));
        return mails;
    }

    List<Known> letters(String file) {
        List<Known> mails = new ArrayList<>();
        StartLettersTest.letters(file).forEach(letter -> mails.add(new Known(file + " " + mails.size(), reading(letter.message(), List.of()), letter.start(), false)));
        return mails;
    }

    private Reading reading(ReadMessage message, List<AttachmentText> attachments) {
        return new Reading(message, Unwrapper.unwrap(message, Recogniser.messages(attachments)), attachments, lexicon, new AttachmentPassages());
    }
}
