package nl.collectieveinbox.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a letter says of places it names: the first that holds. */
enum PlaceStand {
    /** An address, a name, where people are now: no wish at all. */
    NO_WISH,
    EXCLUDED,
    PREFERRED,
    /** Only when the preferred one does not work. */
    SECOND,
    WISHED,
    /** Named, without a word that wishes. */
    NAMED;

    private static final Set<String> EXCLUDES_AFTER = Set.of("afvallen", "uitgesloten", "uitgezonderd", "ongeschikt", "vallen");
    private static final Set<String> NAMES = Set.of("thuiszorg", "zorggroep", "stichting", "corporatie", "kantoor", "hoofdkantoor", "cooperatie", "ziekenhuis", "wijkteam",
            "politie", "vestiging", "regiokantoor", "sociaal", "zorgcooperatie", "wbv", "woningbouwvereniging", "bezoekadres", "postadres", "afdeling", "wethouder", "burgemeester",
            "servicepunt", "wijkbeheer", "woningstichting", "stadhuis", "gemeentehuis", "leerpark", "stationsplein");
    private static final Set<String> GOES_AFTER = Set.of("ideaal", "optie", "bespreekbaar", "mogelijk", "prima", "goed", "geschikt", "ideal", "fine", "voorkeur", "lijkt", "mooi", "zou", "top", "leuk", "work", "werken");
    private static final Set<String> THERE = Set.of("dat", "die", "daar", "deze");
    private static final Set<String> INLINE = Set.of("plaats", "waar", "gemeente", "locatie", "voorkeur", "zoekgebied", "where", "gemeenten");
    private static final int NEAR = 7;

    static PlaceStand of(PlaceRun run) {
        Passage passage = run.passage();
        Label label = label(run);
        if (isAddress(run) || isName(run) || label == Label.ELSE || (label != null && label.isAboutTheSender())) {
            return NO_WISH;
        }
        if (label == Label.EXCLUDED || isExcluded(run)) {
            return EXCLUDED;
        }
        boolean another = passage.near(run.first(), -2).equals("elders");
        if (!another && isElsewhere(run, label)) {
            return NO_WISH;
        }
        if (another) {
            return WISHED;
        }
        boolean second = isSecond(run);
        if (isPreferred(run) && !second) {
            return PREFERRED;
        }
        if (second) {
            return SECOND;
        }
        boolean asked = label == Label.MUNICIPALITY || label == Label.NEIGHBOURHOOD || label == Label.ASKED || passage.isSubject();
        return asked || isWished(run) ? WISHED : NAMED;
    }

    /** Of a form; "Plaats: Dordrecht" in a sentence is one too. */
    private static @Nullable Label label(PlaceRun run) {
        Label label = run.passage().fields().label(run.first());
        boolean inline = label == null && run.first() > 0 && run.passage().gapBefore(run.first()).indexOf(':') >= 0;
        return inline && INLINE.contains(run.passage().tokens.get(run.first() - 1).folded()) ? Label.MUNICIPALITY : label;
    }

    private static boolean isWished(PlaceRun run) {
        Passage passage = run.passage();
        for (int i = 1; i <= NEAR; i++) {
            if (GOES_AFTER.contains(passage.near(run.last(), i))) {
                return true;
            }
        }
        return passage.cues.sentence(run.first(), Cue.ASKS);
    }

    /** Behind a postal code, "3311 AB Dordrecht", or a street with its number, "Havenstraat 0, Sliedrecht". */
    private static boolean isAddress(PlaceRun run) {
        Passage passage = run.passage();
        int at = run.first();
        if (at < 1) {
            return false;
        }
        String before = passage.tokens.get(at - 1).folded();
        String digits = at < 2 ? "" : passage.tokens.get(at - 2).folded();
        boolean apart = before.length() == 2 && isPostalDigits(digits);
        boolean together = before.length() == 6 && isPostalDigits(before.substring(0, 4)) && Character.isLetter(before.charAt(5));
        boolean house = passage.tokens.get(at - 1).isNumber() && before.length() <= 4 && passage.gapBefore(at).indexOf(',') >= 0 && at >= 2
                && passage.startsWithCapital(at - 2) && Character.isLetter(digits.charAt(0)) && digits.length() > 4;
        return apart || together || house || passage.near(at, -1).equals("postbus");
    }

    private static boolean isPostalDigits(String word) {
        return word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isName(PlaceRun run) {
        Passage passage = run.passage();
        String before = passage.near(run.first(), -1);
        boolean beside = run.first() > 0 && passage.gapBefore(run.first()).isBlank();
        boolean corporation = run.first() > 0 && passage.mentioned(run.first() - 1, Mention.Meaning.CORPORATION);
        boolean dated = run.last() + 1 < passage.tokens.size() && passage.gapBefore(run.last() + 1).strip().equals(",")
                && Months.number(passage.near(run.last(), 2)) > 0 && Character.isDigit(passage.near(run.last(), 1).charAt(0));
        return beside && (NAMES.contains(before) || corporation) || dated;
    }

    private static boolean isExcluded(PlaceRun run) {
        Passage passage = run.passage();
        int first = run.first();
        for (int i = 1; i <= 4; i++) {
            String word = passage.near(first, -i);
            if (word.isEmpty() || (i > 1 && passage.gapBefore(first - i + 1).indexOf(',') >= 0)) {
                break;
            }
            boolean onward = passage.near(first, -i + 1).equals("alleen") || passage.near(first, -i + 1).equals("meer") || passage.near(first, -i + 1).equals("ver");
            if (passage.cues.at(first - i, Cue.NOT) && !onward) {
                return true;
            }
        }
        return isRefused(run) || isLeftOut(run);
    }

    /** "Dordrecht niet,", "Dordrecht valt af", "in De Weren is het niet mogelijk". */
    private static boolean isRefused(PlaceRun run) {
        Passage passage = run.passage();
        int last = run.last();
        for (int i = 1; i <= 5; i++) {
            String word = passage.near(last, i);
            if (word.isEmpty() || passage.tokens.get(last + i).clause() != passage.tokens.get(last).clause()) {
                return false;
            }
            boolean ends = passage.near(last, i + 1).isEmpty() || passage.tokens.get(last + i + 1).clause() != passage.tokens.get(last).clause();
            String next = passage.near(last, i + 1);
            boolean fallsOff = (word.equals("valt") || word.equals("vallen")) && next.equals("af");
            boolean impossible = word.equals("niet") && (Set.of("mogelijk", "geschikt", "wenselijk", "gewenst", "wensen", "bespreekbaar", "in", "te").contains(next)
                    ? !next.equals("in") || passage.near(last, i + 2).equals("aanmerking") : ends && (i <= 2 || i == 3 && passage.near(last, 2).equals("liever")));
            if (fallsOff || impossible || EXCLUDES_AFTER.contains(word) || (word.equals("geen") && next.equals("optie"))) {
                return true;
            }
        }
        return false;
    }

    /** "In Dordrecht zit al een ander, dus dat slaan we over": said of the last place before it. */
    private static boolean isLeftOut(PlaceRun run) {
        Passage passage = run.passage();
        for (int i = run.last() + 1; i < Math.min(run.last() + 30, passage.tokens.size()); i++) {
            boolean sameBreath = passage.tokens.get(i).sentence() == passage.tokens.get(run.last()).sentence();
            if (!sameBreath || passage.mentioned(i, Mention.Meaning.MUNICIPALITY) || passage.mentioned(i, Mention.Meaning.NEIGHBOURHOOD)) {
                return false;
            }
            boolean skipped = passage.near(i, 0).equals("over") && passage.shortlyBefore(i, 3, Set.of("slaan", "sla"));
            boolean falls = passage.near(i, 0).equals("af") && passage.shortlyBefore(i, 2, Set.of("valt", "vallen"));
            if ((skipped || falls) && passage.shortlyBefore(i, 5, THERE)) {
                return true;
            }
        }
        return false;
    }

    /** Where they are, were, or come from. */
    private static boolean isElsewhere(PlaceRun run, @Nullable Label label) {
        if (label == Label.MUNICIPALITY || label == Label.NEIGHBOURHOOD) {
            return false;
        }
        Passage passage = run.passage();
        Cues cues = passage.cues;
        int first = run.first();
        boolean asks = cues.clause(first, Cue.ASKS) || passage.isSubject();
        String before = passage.near(first, -1);
        boolean from = before.equals("uit") || before.equals("vanuit") || (passage.near(first, -2).equals("van") && before.equals("gemeente"));
        boolean old = passage.shortlyBefore(first, 4, Set.of("aanvraag", "vraag", "verzoek")) && passage.shortlyBefore(first, 5, Set.of("oude", "eerdere", "vorige"));
        boolean now = old || cues.beforeInClause(first, 8, Cue.PRESENT) || cues.beforeInClause(first, 8, Cue.PAST) || cues.beforeInClause(first, 8, Cue.OWN_SIZE)
                || cues.beforeInClause(first, 3, Cue.ORIGIN) || cues.after(run.last(), 3, Cue.PRESENT) || cues.after(run.last(), 2, Cue.PAST);
        boolean ends = cues.clause(first, Cue.ENDS) || (cues.clause(first, Cue.LEASE) && !asks);
        boolean ours = passage.shortlyBeforeInClause(first, 5, Set.of("ons", "onze", "hebben", "zitten", "zit", "woont", "wonen", "telt", "heeft", "verblijven", "staat"))
                && !passage.shortlyBefore(first, 8, Set.of("voorkeur", "nodig", "behoefte", "gaan", "willen", "klanten", "clienten", "kunnen"));
        boolean other = cues.beforeInClause(first, 6, Cue.OTHER);
        boolean behind = before.equals("na") && !passage.near(first, -2).isEmpty();
        return from || behind || other || (now && !asksNearer(run)) || ((ends || ours) && !asks);
    }

    /** "in het huidige pand; we zoeken in Dordrecht": the word that asks stands nearer. */
    private static boolean asksNearer(PlaceRun run) {
        Cues cues = run.passage().cues;
        for (int i = 1; i <= 8; i++) {
            int at = run.first() - i;
            if (cues.at(at, Cue.ASKS) || cues.at(at, Cue.PREFERS)) {
                // "de oude aanvraag voor Dordrecht" is not this one
                return !cues.at(at - 1, Cue.PAST) && !cues.at(at - 1, Cue.OTHER) && !run.passage().near(at, -1).equals("oude");
            }
            if (cues.at(at, Cue.PRESENT) || cues.at(at, Cue.PAST) || cues.at(at, Cue.OWN_SIZE) || cues.at(at, Cue.ORIGIN)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPreferred(PlaceRun run) {
        Passage passage = run.passage();
        Cues cues = passage.cues;
        if (passage.shortlyBefore(run.first(), 5, Set.of("tweede"))) {
            return false;
        }
        boolean before = cues.beforeInClause(run.first(), 6, Cue.PREFERS);
        boolean after = cues.after(run.last(), 4, Cue.PREFERS) || (passage.near(run.last(), 1).equals("1e") || passage.near(run.last(), 1).equals("eerste"));
        return before || after;
    }

    private static boolean isSecond(PlaceRun run) {
        Passage passage = run.passage();
        Cues cues = passage.cues;
        String next = passage.near(run.last(), 1);
        boolean ranked = next.equals("2e") || next.equals("tweede");
        boolean before = cues.beforeInClause(run.first(), 4, Cue.SECOND) || passage.near(run.first(), -1).equals("anders");
        boolean also = cues.after(run.last(), 4, Cue.SECOND) && !cues.after(run.last(), 4, Cue.PREFERS);
        boolean may = (next.equals("mag") || next.equals("kan") || next.equals("zou")) && passage.shortlyBefore(run.last() + 4, 3, Set.of("ook"));
        return ranked || before || also || may;
    }
}
