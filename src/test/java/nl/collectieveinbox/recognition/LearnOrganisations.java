package nl.collectieveinbox.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what the mails teach about who asks; run by {@code bin/learn}. */
final class LearnOrganisations {

    private static final Path FILE = Path.of("src/main/resources/nl/collectieveinbox/recognition", Organisations.LEARNED + ".learned");

    private LearnOrganisations() {}

    public static void main(String[] arguments) throws IOException {
        OrganisationLessons lessons = OrganisationLessons.ofAllMails();
        Teacher teacher = OrganisationLessons.teacher();
        Files.writeString(FILE, teacher.written(teacher.learn(lessons.lessons()), lessons.mails.size() + " mails"));
        System.out.println(FILE + ": " + lessons.mails.size() + " mails");
    }
}
