package nl.collectieveinbox.recognition;

import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;

/** Places that are part of an address, a name or a greeting: "3311 AB Dordrecht", "Uitzendbureau Dordrecht BV", "Groeten uit Papendrecht". */
final class PlaceNames {

    private static final Set<String> NAMES = Set.of("thuiszorg", "zorggroep", "stichting", "corporatie", "kantoor", "hoofdkantoor", "cooperatie",
            "ziekenhuis", "wijkteam",
            "politie", "vestiging", "regiokantoor", "sociaal", "zorgcooperatie", "wbv", "woningbouwvereniging", "bezoekadres", "postadres", "afdeling",
                    "wethouder", "burgemeester",
            "servicepunt", "wijkbeheer", "woningstichting", "stadhuis", "gemeentehuis", "leerpark", "stationsplein");
    /** With a capital, and yet no part of a name. */
    private static final Set<String> NO_NAMES = Set.of("gemeente", "gemeenten", "regio", "locatie", "plaats", "omgeving", "centrum", "station", "wijk",
            "binnenstad", "in", "te", "voor", "naar", "of", "en",
            "stad", "nabij", "binnen", "alleen", "eventueel", "vooral", "liefst", "bijvoorbeeld", "dorp", "noord", "zuid", "oost", "west");
    private static final Set<String> COMPANIES = Set.of("bv", "nv", "vof", "gmbh");
    private static final Set<String> STREETS = Set.of("straat", "weg", "laan", "plein", "kade", "dijk", "singel", "hof", "gracht", "steeg", "boulevard",
            "pad", "markt", "plantsoen", "dreef", "wal", "buurt");
    private static final Set<String> REGIONS = Set.of("drechtsteden", "drechtstedengemeenten", "alblasserwaard", "holland", "gemeente", "plaats",
            "locatie", "regio");
    private static final int LONGEST_CLOSING = 7;

    private PlaceNames() {}

    static boolean holds(PlaceRun run) {
        return isAddress(run) || isName(run) || isSeat(run) || isGreeting(run);
    }

    /** Behind a postal code or a street with its number, "Havenstraat 0, Sliedrecht". */
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
        boolean number = passage.tokens.get(at - 1).isNumber() && before.length() <= 4 && at >= 2 && passage.startsWithCapital(at - 2);
        boolean house = number && (STREETS.stream().anyMatch(digits::endsWith)
                || passage.gapBefore(at).indexOf(',') >= 0 && Character.isLetter(digits.charAt(0)) && digits.length() > 4);
        return apart || together || house || passage.near(at, -1).equals("postbus");
    }

    private static boolean isPostalDigits(String word) {
        return word.length() == 4 && Token.isNumber(word);
    }

    private static boolean isName(PlaceRun run) {
        Passage passage = run.passage();
        int first = run.first();
        String before = passage.near(first, -1);
        boolean beside = first > 0 && passage.gapBefore(first).isBlank();
        boolean corporation = first > 0 && passage.mentioned(first - 1, Meaning.CORPORATION);
        boolean dated = run.last() + 1 < passage.tokens.size() && passage.gapBefore(run.last() + 1).strip().equals(",")
                && Months.number(passage.near(run.last(), 2)) > 0 && Character.isDigit(passage.near(run.last(), 1).charAt(0));
        return beside && (NAMES.contains(before) || corporation || isNamed(run)) || dated || COMPANIES.contains(passage.near(run.last(), 1));
    }

    /** Behind another word with a capital that begins no sentence. */
    private static boolean isNamed(PlaceRun run) {
        Passage passage = run.passage();
        int at = run.first() - 1;
        String before = passage.near(run.first(), -1);
        boolean inside = !before.isEmpty() && !passage.near(at, -1).isEmpty() && !passage.isSubject();
        return inside && passage.startsWithCapital(at) && !NO_NAMES.contains(before) && !isPlace(passage, at) && !passage.mentioned(at, Meaning.TARGET_GROUP)
                && !passage.mentioned(at, Meaning.HOUSING_FORM) && passage.fields().label(run.first()) == null && passage.gapBefore(at).indexOf(':') < 0;
    }

    /** "Stichting Lavendel (Dordrecht)", or all of a line: "Vereniging Wielen, Zwijndrecht". */
    private static boolean isSeat(PlaceRun run) {
        Passage passage = run.passage();
        int first = run.first();
        if (first < 1 || passage.isSubject() || isPlace(passage, first - 1) || !passage.startsWithCapital(first - 1) || passage.mentioned(first - 1,
                Meaning.TARGET_GROUP)) {
            return false;
        }
        String gap = passage.gapBefore(first);
        boolean closes = run.last() + 1 >= passage.tokens.size() || passage.gapBefore(run.last() + 1).indexOf(')') >= 0
                || passage.gapBefore(run.last() + 1).indexOf(',') >= 0;
        boolean bracket = closes && gap.indexOf('(') >= 0 && !passage.near(first, -2).isEmpty() && !REGIONS.contains(passage.near(first, -1));
        boolean closing = gap.strip().equals(",") && passage.near(run.last(), 1).isEmpty() && run.mentions().size() == 1;
        return bracket || closing && isClosing(passage, first - 1);
    }

    /** Nothing but capitals and small words up to the begin of the sentence. */
    private static boolean isClosing(Passage passage, int last) {
        int at = last;
        for (; at >= 0 && last - at < LONGEST_CLOSING && !passage.near(last, at - last).isEmpty(); at--) {
            if (!passage.startsWithCapital(at) && passage.raw(at).length() > 3) {
                return false;
            }
        }
        return last > at + 1;
    }

    private static boolean isGreeting(PlaceRun run) {
        Passage passage = run.passage();
        for (int i = 1; i <= 5; i++) {
            String word = passage.near(run.first(), -i);
            if (word.startsWith("groet")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlace(Passage passage, int token) {
        return passage.mentioned(token, Meaning.MUNICIPALITY) || passage.mentioned(token, Meaning.NEIGHBOURHOOD);
    }
}
