package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Something that speaks for or against a day being the one from which housing is wanted; how much is learned.
 *
 * @param name what it sees
 */
record StartReason(String name, BiPredicate<Passage, SaidDay> sees) {

    private static final Set<String> CARRIES = Set.of("zomer", "voorjaar", "najaar", "herfst", "lente", "winter", "loop", "begin", "eind", "einde",
            "helft", "kwartaal", "jaar",
            "maand", "streefdatum", "kerst", "nazomer");

    /** "nemen wij de groep over" */
    private static final Set<String> TAKES = Set.of("nemen", "neemt", "neem", "nam", "namen");

    static final List<StartReason> ALL = List.of(
            new StartReason("a form asks for it", (p, d) -> p.fields().is(d.first(), Label.START)),
            new StartReason("the form dates something else", StartReason::isDatedElse),
            new StartReason("they go over", StartReason::isOver),
            new StartReason("from then until then", StartReason::isBeginOfSpan),
            new StartReason("a whole sentence of nothing else", (p, d) -> p.near(d.first(), -3).isEmpty() && p.near(d.last(), 3).isEmpty()),
            new StartReason("something of that date", StartReason::isDatedThing),
            new StartReason("nothing of housing in its sentence", StartReason::isBare),
            new StartReason("somebody takes something over", (p, d) -> p.around(d.first(), 4, TAKES) && saysBehind(p, d, "over", 9)),
            new StartReason("until then", (p, d) -> p.shortlyBefore(d.first(), 1, Set.of("tot", "until", "bis")) || isThrough(p, d)),
            new StartReason("something ends", EndOfLease::endsNear),
            new StartReason("a lease or a house ends", (p, d) -> EndOfLease.endsNear(p, d) && EndOfLease.isLease(p, d)),
            new StartReason("before then something else is needed", EndOfLease::isLimit),
            new StartReason("too early, too late", (p, d) -> p.near(d.last(), 2).equals("te") && Set.of("vroeg", "laat").contains(p.near(d.last(), 3))));

    /** What the line of the form says first; a sentence behind it in the same line speaks for itself. */
    private static boolean isDatedElse(Passage passage, SaidDay day) {
        Label label = passage.fields().label(day.first());
        boolean from = passage.near(day.first(), -1).equals("van") && passage.near(day.first(), -2).isEmpty();
        if (label == null || from || label != Label.ELSE && !label.isAboutTheSender()) {
            return false;
        }
        int first = day.first();
        while (first > 0 && day.first() - first < 40 && passage.tokens.get(first - 1).sentence() == passage.tokens.get(day.first()).sentence()) {
            first--;
        }
        return first == 0 || passage.gapBefore(first).indexOf('.') < 0 || passage.fields().label(first - 1) != label;
    }

    /** Whether its sentence says nothing of living, asking or a house. */
    private static boolean isBare(Passage passage, SaidDay day) {
        return !StartWord.HOUSED.near(passage, day, 12) && !StartWord.WISHES.near(passage, day, 10) && !StartWord.HOME.near(passage, day, 20) && !StartWord.STAYS.near(passage, day, 10)
                && !passage.cues.sentence(day.first(), Cue.ASKS)
                && !passage.fields().is(day.first(), Label.START) && !isOver(passage, day);
    }

    /** "kunnen over", "over te gaan": behind a day "over" is where they go. */
    private static boolean isOver(Passage passage, SaidDay day) {
        for (int i = 1; i <= 8; i++) {
            if (passage.near(day.last(), i).equals("over")) {
                int at = day.last() + i;
                boolean ends = at + 1 == passage.tokens.size() || passage.tokens.get(at + 1).clause() != passage.tokens.get(at).clause();
                return !passage.around(day.first(), 8, TAKES) && (ends || Set.of("zijn", "gaan", "kunnen", "komen", "moeten",
                        "te").contains(passage.near(at, 1)));
            }
        }
        return false;
    }

    private static boolean saysBehind(Passage passage, SaidDay day, String word, int farthest) {
        for (int i = 1; i <= farthest; i++) {
            if (passage.near(day.last(), i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** "van mei tot oktober", "(mei t/m oktober)" */
    private static boolean isBeginOfSpan(Passage passage, SaidDay day) {
        return Set.of("tot", "t").contains(passage.near(day.last(), 1)) && passage.near(day.first(), -1).equals("van")
                || passage.near(day.last(), 1).equals("t") && passage.near(day.last(), 2).equals("m")
                || passage.near(day.last(), 1).equals("tot") && !passage.shortlyBefore(day.first(), 1, Set.of("tot", "until", "bis"));
    }

    /** "de brief van 2 juni", "ons overleg d.d. 4 mei" */
    private static boolean isDatedThing(Passage passage, SaidDay day) {
        String thing = passage.near(day.first(), -2);
        boolean of = passage.near(day.first(), -1).equals("van") && !thing.isEmpty() && !CARRIES.contains(thing) && !StartWord.HOUSED.is(thing)
                && !isBeginOfSpan(passage, day);
        return of || passage.near(day.first(), -1).equals("dd") || passage.near(day.first(), -1).equals("d") && thing.equals("d");
    }

    /** "tot en met 31 december", "t/m december". */
    private static boolean isThrough(Passage passage, SaidDay day) {
        boolean through = passage.near(day.first(), -1).equals("met") && passage.near(day.first(), -2).equals("en") && passage.near(day.first(),
                -3).equals("tot");
        return through || (passage.near(day.first(), -1).equals("m") && passage.near(day.first(), -2).equals("t"));
    }
}
