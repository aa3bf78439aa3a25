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

    private static final Set<String> STARTS = Set.of("ingangsdatum", "startdatum", "start", "starten", "ingang", "ingaan", "beschikbaar", "oplevering", "opleverdatum", "opgeleverd",
            "ingebruikname", "huuringang", "betrekken", "ingaande", "ingaand", "gereed", "klaar", "streefdatum", "openen", "verhuizen", "verhuizing", "realisatie", "intrekken",
            "planning", "mikken", "beginnen", "wonen", "erin", "gebruik", "staan", "open", "huur", "verhuur", "opening", "overzetten", "huisvesten", "move", "available",
            "benodigd", "plaatsen", "intrek", "over", "worden", "wanneer");
    private static final Set<String> LEADS = Set.of("per", "vanaf", "ingaande", "ingang", "from", "ab");
    private static final Set<String> LIMITS = Set.of("uiterlijk", "voor", "tegen", "by", "before", "spatestens", "ultimo");
    private static final Set<String> WANTS = Set.of("graag", "gewenst", "gewenste", "willen", "wens", "zou", "zouden", "liefst", "ideaal", "perfect", "mooi", "prachtig", "geweldig", "super", "fijn", "denken",
            "hopen", "moet", "moeten", "kunnen", "nodig", "mag", "lukt", "lukken", "need", "voorkeur", "streven", "uitkomt", "beste", "gaan", "verwachten", "komt");
    private static final Set<String> OUT = Set.of("moeten", "moet");

    static final List<StartReason> ALL = List.of(
            new StartReason("a form asks for it", 4, (p, d) -> p.fields().is(d.first(), Label.START)),
            new StartReason("the form dates something else", -6, (p, d) -> p.fields().is(d.first(), Label.ELSE)
                    || p.fields().label(d.first()) != null && p.fields().label(d.first()).isAboutTheSender()),
            new StartReason("a word of starting stands near", 1.5, (p, d) -> near(p, d, STARTS, 7)),
            new StartReason("per, vanaf", 1.6, (p, d) -> p.shortlyBefore(d.first(), 2, LEADS)),
            new StartReason("uiterlijk, vóór", 1.2, (p, d) -> p.shortlyBefore(d.first(), 2, LIMITS)),
            new StartReason("a wish stands near", 1, (p, d) -> near(p, d, WANTS, 8)),
            new StartReason("the sentence asks", 0.6, (p, d) -> p.cues.sentence(d.first(), Cue.ASKS)),
            new StartReason("from then until then", 1.6, (p, d) -> p.near(d.first(), -1).equals("van") && Set.of("tot", "t").contains(p.near(d.last(), 1))),
            new StartReason("a whole sentence of nothing else", 0.9, (p, d) -> p.near(d.first(), -3).isEmpty() && p.near(d.last(), 3).isEmpty()),
            new StartReason("attachments date more than the start", -0.4, (p, d) -> p.isAttachment()),
            new StartReason("exactly to the day", 0.3, (p, d) -> d.precision() == SaidDay.Precision.DAY),
            new StartReason("no more than a year", -0.7, (p, d) -> d.precision() == SaidDay.Precision.YEAR),
            new StartReason("an answer, a meeting, a letter", -4, (p, d) -> p.cues.beforeInClause(d.first(), 9, Cue.OFFICE) || p.cues.after(d.last(), 6, Cue.OFFICE)),
            new StartReason("it tells how it was", -3, (p, d) -> p.cues.beforeInClause(d.first(), 8, Cue.PAST) || p.cues.after(d.last(), 1, Cue.PAST)),
            new StartReason("until then", -5, (p, d) -> p.shortlyBefore(d.first(), 1, Set.of("tot", "until", "bis")) || isThrough(p, d)),
            new StartReason("something ends", -1.8, (p, d) -> EndOfLease.endsNear(p, d) && !p.shortlyBefore(d.first(), 3, STARTS)),
            new StartReason("too early, too late", -4, (p, d) -> p.near(d.last(), 2).equals("te") && Set.of("vroeg", "laat").contains(p.near(d.last(), 3))),
            new StartReason("another request", -2, (p, d) -> p.cues.clause(d.first(), Cue.OTHER)));

    /** "tot en met 31 december", "t/m december". */
    private static boolean isThrough(Passage passage, SaidDay day) {
        boolean through = passage.near(day.first(), -1).equals("met") && passage.near(day.first(), -2).equals("en") && passage.near(day.first(), -3).equals("tot");
        return through || (passage.near(day.first(), -1).equals("m") && passage.near(day.first(), -2).equals("t"));
    }

    private static boolean near(Passage passage, SaidDay day, Set<String> words, int distance) {
        for (int i = 1; i <= distance; i++) {
            int at = day.first() - i + 1;
            // A semicolon begins another thought: "huur eindigt; ingangsdatum uiterlijk …".
            if (at > 0 && i > 1 && at < passage.tokens.size() && passage.gapBefore(at).indexOf(';') >= 0) {
                break;
            }
            if (words.contains(passage.near(day.first(), -i))) {
                return true;
            }
        }
        for (int i = 1; i <= distance; i++) {
            int at = day.last() + i;
            if (at >= passage.tokens.size() || passage.gapBefore(at).indexOf(';') >= 0) {
                return false;
            }
            if (words.contains(passage.near(day.last(), i))) {
                return true;
            }
        }
        return false;
    }

    static double score(Passage passage, SaidDay day) {
        double score = 0.3;
        for (StartReason reason : ALL) {
            score += reason.sees.test(passage, day) ? reason.weight : 0;
        }
        return score;
    }
}
