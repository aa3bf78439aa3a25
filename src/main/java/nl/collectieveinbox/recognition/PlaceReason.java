package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What rules made by hand see in a place that is named; how much each says is learned.
 *
 * @param noticed as it stands among what was learned
 */
record PlaceReason(String noticed, Predicate<PlaceRun> sees) {

    static final List<PlaceReason> ALL = List.of(
            new PlaceReason("rule=name-or-address", PlaceNames::holds),
            new PlaceReason("rule=certainly-now", PlaceNow::certainly),
            new PlaceReason("rule=probably-now", PlaceNow::probably),
            new PlaceReason("rule=asks-with-its-verb", PlaceNow::isQuestion),
            new PlaceReason("rule=preferred", PlaceRanks::isPreferred),
            new PlaceReason("rule=second", PlaceRanks::isSecond),
            new PlaceReason("rule=refused", PlaceRefusals::refuses),
            new PlaceReason("rule=not-ruled-out", PlaceRanks::isNotRuledOut),
            new PlaceReason("rule=says-its-own", PlaceReason::saysItsOwn),
            new PlaceReason("rule=to-come", PlaceReason::isToCome),
            new PlaceReason("rule=speaks-of-housing", PlaceReason::speaksOfHousing),
            new PlaceReason("rule=so-many-there", PlaceReason::isUnitsIn),
            new PlaceReason("rule=to-live-in", PlaceReason::isToLiveIn),
            new PlaceReason("rule=praised", PlaceReason::isPraised),
            new PlaceReason("rule=goes", PlaceReason::goes),
            new PlaceReason("rule=asked-for-in-its-sentence", run -> run.passage().cues.sentence(run.first(), Cue.ASKS)),
            new PlaceReason("rule=asked-for-in-its-clause", run -> run.passage().cues.clause(run.first(), Cue.ASKS)));

    private static final Set<String> GOES_AFTER = Set.of("ideaal", "optie", "bespreekbaar", "mogelijk", "prima", "goed", "geschikt", "ideal", "fine",
            "voorkeur", "lijkt", "mooi", "zou", "top", "leuk", "work", "werken");
    /** Words of a clause that has a verb of its own, and so says something of its own. */
    private static final Set<String> VERBS = Set.of("is", "zijn", "heeft", "hebben", "wordt", "worden", "gaat", "gaan", "zit", "zitten", "woont", "wonen",
            "staat", "staan", "komt", "komen", "was", "waren", "kan", "kunnen",
            "loopt", "ligt", "liggen", "doet", "doen", "werkt", "werken", "vraagt", "zegt", "weet", "zien", "ziet", "krijgt", "krijgen", "huren", "huurt",
                    "telt", "helpen", "begeleiden", "verlenen", "stuurt", "has", "have", "are");
    private static final Set<String> PRAISES = Set.of("ideaal", "ideal", "lijkt", "lijken", "perfect", "mooi", "mooie", "top", "perfecte", "ideale");
    private static final Set<String> CHOSEN = Set.of("gekozen", "kiezen", "beoogde", "beoogd", "vestigingsplaats", "aangewezen", "mikken", "proberen",
            "ambitie", "droom", "dromen", "hopen");
    private static final Set<String> MODALS = Set.of("moet", "moeten", "dient", "dienen", "zal", "zullen", "zou", "zouden", "kan", "kunnen", "should", "must");
    private static final Set<String> COMES = Set.of("komen", "verrijzen", "gebeuren", "plaatsvinden", "gerealiseerd", "gebouwd", "gevonden", "landen",
            "verplaatst", "gevestigd", "liggen", "be");
    private static final Set<String> LACKS = Set.of("zonder", "geen", "niets", "ontbreekt", "ontbreken", "tekort", "gebrek");
    private static final Set<String> UNITS = Set.of("plaatsen", "plekken", "appartementen", "s", "woningen", "kamers", "locatie", "huis", "pand",
            "woonvorm", "woonzorghuis", "gebouw", "kavel", "eenheden", "units", "bedden");
    private static final int FAR = 12;
    private static final Set<String> INLINE = Set.of("plaats", "waar", "gemeente", "locatie", "voorkeur", "zoekgebied", "where", "gemeenten");
    private static final int NEAR = 7;

    /** Of a form; "Plaats: Dordrecht" in a sentence is one too. */
    static @Nullable Label label(PlaceRun run) {
        Label label = run.passage().fields().label(run.first());
        boolean inline = label == null && run.first() > 0 && run.passage().gapBefore(run.first()).indexOf(':') >= 0;
        return inline && INLINE.contains(run.passage().tokens.get(run.first() - 1).folded()) ? Label.MUNICIPALITY : label;
    }

    private static boolean goes(PlaceRun run) {
        for (int i = 1; i <= NEAR; i++) {
            if (GOES_AFTER.contains(run.passage().near(run.last(), i))) {
                return true;
            }
        }
        return false;
    }

    /** "Er moet een huis in Papendrecht komen", "er is gekozen voor Sliedrecht". */
    private static boolean isToCome(PlaceRun run) {
        Passage passage = run.passage();
        int clause = passage.tokens.get(run.first()).clause();
        boolean modal = false;
        boolean comes = false;
        for (int at = Math.max(0, run.first() - FAR); at < Math.min(run.last() + FAR, passage.tokens.size()); at++) {
            if (passage.tokens.get(at).clause() == clause) {
                String word = passage.tokens.get(at).folded();
                if (CHOSEN.contains(word)) {
                    return true;
                }
                modal |= MODALS.contains(word);
                comes |= COMES.contains(word);
            }
        }
        return modal && comes;
    }

    private static boolean speaksOfHousing(PlaceRun run) {
        Passage passage = run.passage();
        int clause = passage.tokens.get(run.first()).clause();
        for (int at = Math.max(0, run.first() - FAR); at < Math.min(run.last() + FAR, passage.tokens.size()); at++) {
            String word = passage.tokens.get(at).folded();
            if (passage.tokens.get(at).clause() == clause && (UNITS.contains(word) || MODALS.contains(word) || LACKS.contains(word)
                    || passage.mentioned(at, Mention.Meaning.HOUSING_FORM))) {
                return true;
            }
        }
        return false;
    }

    /** "4 plaatsen te Alblasserdam", "een pand in Sliedrecht". */
    private static boolean isUnitsIn(PlaceRun run) {
        Passage passage = run.passage();
        String lead = passage.near(run.first(), -1).equals("gemeente") ? passage.near(run.first(), -3) : passage.near(run.first(), -2);
        boolean in = Set.of("in", "te", "binnen").contains(passage.near(run.first(), -1)) || passage.near(run.first(), -1).equals("gemeente");
        return in && UNITS.contains(lead) && !saysItsOwn(run);
    }

    /** "In Papendrecht te laten wonen", "gaan wonen in Sliedrecht". */
    private static boolean isToLiveIn(PlaceRun run) {
        Passage passage = run.passage();
        for (int i = -4; i <= 5; i++) {
            int at = i < 0 ? run.first() + i : run.last() + i;
            String word = i < 0 ? passage.near(run.first(), i) : passage.near(run.last(), i);
            if (word.equals("wonen") && passage.shortlyBefore(at, 2, Set.of("laten", "gaan", "kunnen", "blijven", "komen"))) {
                return true;
            }
        }
        return false;
    }

    /** "Het pand in Sliedrecht lijkt ons een prima plek". */
    private static boolean isPraised(PlaceRun run) {
        Passage passage = run.passage();
        int clause = passage.tokens.get(run.last()).clause();
        for (int at = run.last() + 1; at <= run.last() + NEAR && at < passage.tokens.size() && passage.tokens.get(at).clause() == clause; at++) {
            if (PRAISES.contains(passage.tokens.get(at).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Its clause has a verb, and the wish stands in another. */
    private static boolean saysItsOwn(PlaceRun run) {
        Passage passage = run.passage();
        int clause = passage.tokens.get(run.first()).clause();
        for (int step : new int[] {-1, 1}) {
            for (int at = step < 0 ? run.first() - 1 : run.last() + 1; at >= 0 && at < passage.tokens.size() && Math.abs(at - run.first()) < 25
                    && passage.tokens.get(at).clause() == clause; at += step) {
                if (VERBS.contains(passage.tokens.get(at).folded())) {
                    return true;
                }
            }
        }
        return false;
    }
}
