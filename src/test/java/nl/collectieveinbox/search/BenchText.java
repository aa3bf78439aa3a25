package nl.collectieveinbox.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.collectieveinbox.search.SearchDocument.AttachmentText;

/** Made-up Dutch: the n-th most common word is used about 1/n as often as the first. Equal seeds give equal texts. */
final class BenchText {

    private static final int WORDS = 60_000;
    private static final String[] PLACES = {"Dordrecht", "Zwijndrecht", "Papendrecht", "Sliedrecht",
        "Hendrik-Ido-Ambacht", "Alblasserdam", "Hardinxveld-Giessendam"};
    private static final String[] STATES = {"NEW", "TO_CLARIFY", "OFFERED", "CLAIMED", "CLOSED"};
    private static final String[] KINDS = {"REQUEST", "REQUEST", "REQUEST", "FOLLOW_UP", "NEWSLETTER", "OTHER"};
    private static final List<String> VOCABULARY = vocabulary();
    private static final double[] SHARES = shares();

    private final Random random;

    BenchText(long seed) {
        this.random = new Random(seed);
    }

    SearchDocument document(long id) {
        String person = capital(rare()) + " " + capital(rare());
        String organisation = "Stichting " + capital(rare());
        String address = person.replace(' ', '.').toLowerCase(Locale.ROOT) + "@zorg" + random.nextInt(400) + ".example";
        List<AttachmentText> attachments = random.nextBoolean() ? List.of()
                : List.of(new AttachmentText(0, word() + ".pdf", text(5_000)));
        int year = 2016 + random.nextInt(11);
        String place = PLACES[random.nextInt(PLACES.length)];
        return new SearchDocument(id, id / 2, reference(id, year), STATES[random.nextInt(STATES.length)], year,
                KINDS[random.nextInt(KINDS.length)], text(40), person + " <" + address + "> collectief@wonen.example",
                person + " <" + address + ">", organisation, List.of(place), List.of("Ouderen"),
                random.nextInt(30) + " plaatsen", text(800 + random.nextInt(2_200)), attachments,
                Instant.ofEpochSecond(1_450_000_000L + id * 3_000), false);
    }

    /** What people type, the cheap and the dear. */
    String query(int messages) {
        return switch (random.nextInt(12)) {
            case 0 -> rare();
            case 1 -> common();
            case 2 -> common() + " " + common();
            case 3 -> common() + " " + rare();
            case 4 -> common() + " " + common() + " " + word();
            case 5 -> "\"" + common() + " " + common() + "\"";
            case 6 -> common().substring(0, 3) + "*";
            case 7 -> common() + " -" + common();
            case 8 -> "bijlage:" + common() + " gemeente:dordrecht";
            case 9 -> "van:" + rare();
            case 10 -> common() + " jaar:" + (2016 + random.nextInt(11));
            default -> reference(random.nextInt(messages), 2016 + random.nextInt(11));
        };
    }

    private static String reference(long id, int year) {
        return "CI-%d-%04d".formatted(year, id / 2 % 10_000);
    }

    private String text(int chars) {
        StringBuilder text = new StringBuilder(chars + 20);
        while (text.length() < chars) {
            text.append(word()).append(random.nextInt(12) == 0 ? ". " : " ");
        }
        return text.toString();
    }

    /** Of the words that say something, one of the 500 most used. */
    private String common() {
        return VOCABULARY.get(100 + random.nextInt(500));
    }

    private String rare() {
        return VOCABULARY.get(2_000 + random.nextInt(WORDS - 2_000));
    }

    private String word() {
        int at = Arrays.binarySearch(SHARES, random.nextDouble() * SHARES[WORDS - 1]);
        return VOCABULARY.get(Math.min(WORDS - 1, at < 0 ? -at - 1 : at));
    }

    private static double[] shares() {
        double[] shares = new double[WORDS];
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 3);
            shares[rank] = sum;
        }
        return shares;
    }

    private static List<String> vocabulary() {
        Random random = new Random(3);
        List<String> stop = list("dutch-stop-words.txt");
        List<String> known = list("dutch-words.txt");
        Collections.shuffle(known, random);
        Set<String> words = new LinkedHashSet<>(stop);
        words.addAll(known);
        String[] starts = {"b", "br", "d", "dr", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "v", "w", "z"};
        String[] middles = {"a", "aa", "e", "ee", "i", "ie", "o", "oe", "oo", "u", "ui", "ij"};
        while (words.size() < WORDS) {
            if (random.nextInt(3) == 0) {
                words.add(known.get(random.nextInt(known.size())) + known.get(random.nextInt(known.size())));
            } else {
                StringBuilder word = new StringBuilder();
                for (int syllable = 2 + random.nextInt(2); syllable > 0; syllable--) {
                    word.append(starts[random.nextInt(starts.length)]).append(middles[random.nextInt(middles.length)]);
                }
                words.add(word.append(random.nextBoolean() ? "n" : "r").toString());
            }
        }
        return new ArrayList<>(words);
    }

    private static List<String> list(String name) {
        try (var file = Objects.requireNonNull(BenchText.class.getResourceAsStream(name), name)) {
            return new ArrayList<>(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> word.length() > 2).distinct().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
