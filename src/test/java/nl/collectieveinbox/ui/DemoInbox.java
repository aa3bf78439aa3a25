package nl.collectieveinbox.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.TestEnd;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.BoardFilter;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestState.Status;

/** The demo as one gets it: every message of {@code mail-fixtures} over IMAP, read to the end. Started once. */
final class DemoInbox {

    private static final class Started {
        private static final Path FOLDER = copyOfTheFixtures();
        private static final RunningInbox SERVICE =
                TestEnd.close(RunningInbox.start(Map.of("inbox.demo.folder", FOLDER.toString())));

        static {
            SERVICE.awaitWalked(mails(FOLDER));
        }
    }

    private static final int PAGE = 200;

    private DemoInbox() {}

    static String url() {
        return Started.SERVICE.url();
    }

    static <T> T bean(Class<T> type) {
        return Started.SERVICE.bean(type);
    }

    static Member member(String username) {
        return bean(Members.class).byUsername(username).orElseThrow();
    }

    /** Drops a message in the folder, as somebody does who tries the demo. */
    static void drop(String name, String message) {
        try {
            Files.writeString(Started.FOLDER.resolve(name), message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first card with this title, as the lead sees it. */
    static RequestCard card(String title, String organisation) {
        Member lead = member("regie@trivire.example");
        return Stream.of(Status.values())
                .flatMap(status -> Stream.iterate(0, from -> from + PAGE)
                        .map(from -> bean(Board.class).column(lead, status, BoardFilter.NONE, from, PAGE))
                        .takeWhile(page -> !page.isEmpty()).flatMap(List::stream))
                .filter(card -> card.title().equals(title) && organisation.equals(card.organisation()))
                .findFirst().orElseThrow(() -> new AssertionError("No request of " + organisation + " is called " + title));
    }

    private static Path copyOfTheFixtures() {
        try {
            Path copy = Files.createTempDirectory("demo-mail");
            Path fixtures = Path.of("mail-fixtures");
            for (Path file : all(fixtures)) {
                Path to = copy.resolve(fixtures.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long mails(Path folder) {
        return all(folder).stream().filter(file -> file.toString().endsWith(".eml")).count();
    }

    private static List<Path> all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
