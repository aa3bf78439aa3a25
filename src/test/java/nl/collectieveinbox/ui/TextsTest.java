package nl.collectieveinbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.collectieveinbox.triage.Checklist;
import nl.collectieveinbox.triage.Completeness;
import nl.collectieveinbox.triage.FactSheet;
import org.junit.jupiter.api.Test;

/** The screens speak from the translations, in both languages, and say nothing by heart. */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/collectieveinbox/ui");
    private static final Path TRANSLATIONS = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile(".*\\p{L}{2,} \\p{L}{2,}.*|\\p{Lu}\\p{Ll}+.*");
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "\\s*(log\\.|throw |@).*|.*(executeJs|IllegalStateException|ofPattern|ZoneId.of|\\.setAttribute|\\.setHeader)\\(.*|.*(NO_SCRIPT =|viewBox|'%d'|'%.1f').*");
    /** Words that are no text: the product's name, a key's print, a CSS value. */
    private static final Set<String> NO_TEXT = Set.of("Collectieve Inbox", "Enter", "light dark");

    private final Properties dutch = read("translations.properties");
    private final Properties english = read("translations_en.properties");

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(dutch.stringPropertyNames());
        assertThat(dutch.stringPropertyNames()).isNotEmpty();
    }

    @Test
    void bothLanguagesFillInTheSameBlanks() {
        assertThat(dutch.stringPropertyNames()).allSatisfy(key -> assertThat(blanks(english, key)).isEqualTo(blanks(dutch, key)));
    }

    @Test
    void everyKeyThatTheScreensUseIsWritten() throws IOException {
        Set<String> rooms = Set.copyOf(dutch.stringPropertyNames().stream().map(key -> key.split("\\.")[0]).toList());
        Pattern key = Pattern.compile("(" + String.join("|", rooms) + ")(\\.[a-z0-9-]+)+");
        List<String> missing = new ArrayList<>();
        for (Path source : sources()) {
            LITERAL.matcher(Files.readString(source)).results().map(found -> found.group(1))
                    .filter(literal -> key.matcher(literal).matches() && !dutch.containsKey(literal))
                    .forEach(literal -> missing.add(source.getFileName() + ": " + literal));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noScreenSaysAWordByHeart() throws IOException {
        List<String> byHeart = new ArrayList<>();
        for (Path source : sources()) {
            withoutBlocks(Files.readString(source)).lines()
                    .filter(line -> !NOT_SHOWN.matcher(line).matches())
                    .flatMap(line -> LITERAL.matcher(line).results().map(found -> found.group(1)))
                    .filter(literal -> WORDS.matcher(literal).matches() && !NO_TEXT.contains(literal))
                    .forEach(literal -> byHeart.add(source.getFileName() + ": " + literal));
        }
        assertThat(byHeart).isEmpty();
    }

    @Test
    void everyPointOfTheChecklistHasItsSentence() {
        Checklist nothingKnown = Completeness.of(new FactSheet(1, List.of()));
        assertThat(nothingKnown.points()).isNotEmpty().allSatisfy(point ->
                assertThat(dutch.stringPropertyNames()).contains("enough.point." + point.name(), "enough.reason." + point.name()));
    }

    @Test
    void aMachineThatSpeaksEnglishStillShowsDutch() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(new Texts().getTranslation("board.title", Texts.DUTCH)).isEqualTo("Bord");
            assertThat(new Texts().getTranslation("board.title", Texts.ENGLISH)).isEqualTo("Board");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String withoutBlocks(String source) {
        return Pattern.compile("\"\"\".*?\"\"\"|/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL).matcher(source).replaceAll("");
    }

    private static Set<String> blanks(Properties texts, String key) {
        new MessageFormat(texts.getProperty(key), Locale.ENGLISH);
        return Set.copyOf(Pattern.compile("\\{(\\d)").matcher(texts.getProperty(key)).results().map(MatchResult::group).toList());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TRANSLATIONS.resolve(name))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
