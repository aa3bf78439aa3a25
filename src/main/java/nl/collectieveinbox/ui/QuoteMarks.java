package nl.collectieveinbox.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in a quote the words that say a value: the value itself, its numbers, or the words of its name. */
final class QuoteMarks {

    /** Shorter words of a name are found everywhere and say nothing. */
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_STEM = 6;

    /** Characters from {@code start} to before {@code end}. */
    record Mark(int start, int end) {}

    private QuoteMarks() {}

    /**
     * The places that say it, in order; empty when no word of it stands there as such.
     *
     * @param value canonical
     * @param shown the value as people read it
     */
    static List<Mark> of(String quote, String value, String shown) {
        String text = quote.toLowerCase(Locale.ROOT);
        // a letter that becomes two would shift every mark behind it
        if (text.length() != quote.length()) {
            return List.of();
        }
        List<String> numbers = numbers(value);
        String name = shown.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(value.toLowerCase(Locale.ROOT)), waysToSay(name))
                .flatMap(words -> find(text, words, 0).stream()).findFirst().map(List::of)
                .orElseGet(() -> numbers.isEmpty() ? stems(text, name) : range(text, numbers));
    }

    /** All of it; of a day in words also without its year, or without the day. */
    private static Stream<String> waysToSay(String shown) {
        String[] words = shown.split(" ");
        boolean day = words.length == 3 && Character.isDigit(words[0].charAt(0)) && Character.isDigit(words[2].charAt(0));
        return day ? Stream.of(shown, words[0] + " " + words[1], words[1] + " " + words[2], words[1]) : Stream.of(shown);
    }

    /** From the first number to the last. */
    private static List<Mark> range(String text, List<String> numbers) {
        Optional<Mark> first = find(text, numbers.getFirst(), 0);
        Optional<Mark> last = first.flatMap(mark -> find(text, numbers.getLast(), numbers.size() > 1 ? mark.end() : mark.start()));
        return last.map(mark -> List.of(new Mark(first.get().start(), mark.end()))).orElse(first.map(List::of).orElse(List.of()));
    }

    /** The words of a name without their endings: "psychische" is said as "psychisch" as well. */
    private static List<Mark> stems(String text, String shown) {
        List<Mark> found = Arrays.stream(shown.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.length() > LONGEST_STEM ? word.substring(0, LONGEST_STEM) : word)
                .flatMap(stem -> find(text, stem, 0).stream())
                .sorted(Comparator.comparingInt(Mark::start)).toList();
        List<Mark> apart = new ArrayList<>();
        found.stream().filter(mark -> apart.isEmpty() || apart.getLast().end() <= mark.start()).forEach(apart::add);
        return apart;
    }

    /** Where words begin in the text, not in the middle of another word; with the rest of their last word. */
    private static Optional<Mark> find(String text, String words, int from) {
        for (int at = words.isEmpty() ? -1 : text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean cutNumber = Character.isDigit(text.charAt(end - 1)) && end < text.length() && Character.isDigit(text.charAt(end));
            if (begins && !cutNumber) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                return Optional.of(new Mark(at, end));
            }
        }
        return Optional.empty();
    }

    private static List<String> numbers(String value) {
        boolean range = !value.isEmpty() && value.length() < 12 && value.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '+');
        return range ? Arrays.stream(value.split("[-+]")).filter(each -> !each.isEmpty()).toList() : List.of();
    }
}
