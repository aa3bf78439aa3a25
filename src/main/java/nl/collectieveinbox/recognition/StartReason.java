package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Why a day is, or is not, the day from which housing is wanted.
 *
 * @param name what it sees
 * @param weight how much that says; below nothing it speaks against
 */
record StartReason(String name, double weight, BiPredicate<Passage, SaidDay> sees) {

    private static final Set<String> CARRIES = Set.of("zomer", "voorjaar", "najaar", "herfst", "lente", "winter", "loop", "begin", "eind", "einde", "helft", "kwartaal", "jaar",
            "maand", "streefdatum", "kerst", "nazomer");

    /** "nemen wij de groep over" */
    private static final Set<String> TAKES = Set.of("nemen", "neemt", "neem", "nam", "namen");

    static final List<StartReason> ALL = List.of(
            new StartReason("a form asks for it", 4, (p, d) -> p.fields().is(d.first(), Label.START)),
            new StartReason("the form dates something else", -6, StartReason::isDatedElse),
            new StartReason("a word of housing stands near", 1.5, (p, d) -> StartWord.HOUSED.near(p, d, 7) || isOver(p, d)),
            new StartReason("per, vanaf", 1.6, (p, d) -> StartWord.LEADS.before(p, d, 2) > 0),
            new StartReason("uiterlijk, vóór", 1.2, (p, d) -> StartWord.LIMITS.before(p, d, 2) > 0),
            new StartReason("a wish stands near", 1, (p, d) -> StartWord.WISHES.near(p, d, 8)),
            new StartReason("the sentence asks", 0.6, (p, d) -> p.cues.sentence(d.first(), Cue.ASKS)),
            new StartReason("from then until then", 1.6, StartReason::isBeginOfSpan),
            new StartReason("a whole sentence of nothing else", 0.9, (p, d) -> p.near(d.first(), -3).isEmpty() && p.near(d.last(), 3).isEmpty()),
            new StartReason("the subject names it", 0.8, (p, d) -> p.isSubject()),
            new StartReason("attachments date more than the start", -0.4, (p, d) -> p.isAttachment()),
            new StartReason("exactly to the day", 0.3, (p, d) -> d.precision() == SaidDay.Precision.DAY),
            new StartReason("no more than a year", -0.7, (p, d) -> d.precision() == SaidDay.Precision.YEAR),
            new StartReason("an answer, a meeting, a letter", -4, (p, d) -> affair(p, d) < Integer.MAX_VALUE && !isNearerHoused(p, d)),
            new StartReason("an affair, but of the start", -1, (p, d) -> affair(p, d) < Integer.MAX_VALUE && isNearerHoused(p, d)),
            new StartReason("something of that date", -3, StartReason::isDatedThing),
            new StartReason("it tells how it was", -3, (p, d) -> p.cues.beforeInClause(d.first(), 8, Cue.PAST) || p.cues.after(d.last(), 1, Cue.PAST)),
            new StartReason("until then", -5, (p, d) -> p.shortlyBefore(d.first(), 1, Set.of("tot", "until", "bis")) || isThrough(p, d)),
            new StartReason("something ends", -1.8, (p, d) -> EndOfLease.endsNear(p, d) && StartWord.HOUSED.before(p, d, 3) == 0),
            new StartReason("too early, too late", -4, (p, d) -> p.near(d.last(), 2).equals("te") && Set.of("vroeg", "laat").contains(p.near(d.last(), 3))),
            new StartReason("another request", -2, (p, d) -> p.cues.clause(d.first(), Cue.OTHER)));

    /** What the line of the form says first; a sentence behind it in the same line speaks for itself. */
    private static boolean isDatedElse(Passage passage, SaidDay day) {
        Label label = passage.fields().label(day.first());
        if (label == null || label != Label.ELSE && !label.isAboutTheSender()) {
            return false;
        }
        int first = day.first();
        while (first > 0 && day.first() - first < 40 && passage.tokens.get(first - 1).sentence() == passage.tokens.get(day.first()).sentence()) {
            first--;
        }
        return first == 0 || passage.gapBefore(first).indexOf('.') < 0 || passage.fields().label(first - 1) != label;
    }

    private static int affair(Passage passage, SaidDay day) {
        return StartWord.AFFAIRS.inClause(passage, day, 9, 6);
    }

    /** "het gesprek over de start per 1 mei" */
    private static boolean isNearerHoused(Passage passage, SaidDay day) {
        boolean led = StartWord.LEADS.before(passage, day, 2) > 0 || StartWord.LIMITS.before(passage, day, 2) > 0;
        return led && StartWord.HOUSED.inClause(passage, day, 4, 4) < affair(passage, day);
    }

    /** "kunnen over", "over te gaan": behind a day "over" is where they go. */
    private static boolean isOver(Passage passage, SaidDay day) {
        for (int i = 1; i <= 8; i++) {
            if (passage.near(day.last(), i).equals("over")) {
                int at = day.last() + i;
                boolean ends = at + 1 == passage.tokens.size() || passage.tokens.get(at + 1).clause() != passage.tokens.get(at).clause();
                return !passage.around(day.first(), 8, TAKES) && (ends || Set.of("zijn", "gaan", "kunnen", "komen", "moeten", "te").contains(passage.near(at, 1)));
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
        boolean of = passage.near(day.first(), -1).equals("van") && !thing.isEmpty() && !CARRIES.contains(thing) && !StartWord.HOUSED.is(thing) && !isBeginOfSpan(passage, day);
        return of || passage.near(day.first(), -1).equals("dd") || passage.near(day.first(), -1).equals("d") && thing.equals("d");
    }

    /** "tot en met 31 december", "t/m december". */
    private static boolean isThrough(Passage passage, SaidDay day) {
        boolean through = passage.near(day.first(), -1).equals("met") && passage.near(day.first(), -2).equals("en") && passage.near(day.first(), -3).equals("tot");
        return through || (passage.near(day.first(), -1).equals("m") && passage.near(day.first(), -2).equals("t"));
    }

    static double score(Passage passage, SaidDay day) {
        double score = 0.3;
        for (StartReason reason : ALL) {
            score += reason.sees.test(passage, day) ? reason.weight : 0;
        }
        return score;
    }
}
