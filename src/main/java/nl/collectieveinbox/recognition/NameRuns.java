package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;
import nl.collectieveinbox.recognition.Names.Name;

/** Every piece of a text that may be the name of an organisation: runs of words in capitals, whole and cut where a name may begin or end. */
final class NameRuns {

    private static final int MOST_WORDS = 8;
    /** Beyond these a text has said who asks. */
    private static final int MOST_TOKENS = 6_000;
    private static final int MOST = 400;
    /** Names of more words in capitals are cut at small words only. */
    private static final int CUT_ANYWHERE = 3;
    static final Set<String> SMALL = Set.of("de", "het", "een", "van", "der", "den", "voor", "en", "in", "t", "aan", "ten", "ter", "op", "met", "el", "la", "onder", "te", "s", "a",
            "le", "les", "bij", "zonder", "naar", "onze", "ons", "je", "jouw", "mijn", "des", "du", "zu", "uit", "over", "om", "door", "na", "tot",
            "als", "is", "er", "of", "and", "the", "for", "to", "at", "on", "und", "fur", "im", "am", "das", "die", "dem", "mit", "vom", "zum", "zur",
            "et", "pour", "i", "al", "ben", "thuis", "d", "l", "elkaar", "samen", "tussen", "binnen", "buiten", "boven", "langs", "tegen", "rond", "via",
            "per", "oud", "wel", "niet", "maar");
    static final Set<String> ARTICLES = Set.of("de", "het", "t", "the", "la", "el", "die", "der", "das", "den", "le");
    /** No name is one of these alone, however it is written. */
    private static final Set<String> ALONE = Set.of("firma", "company", "fa", "wij", "we", "ik", "de", "het", "een", "er", "dit", "dat", "deze", "die", "voor", "van", "met", "in", "op", "bij", "naar", "en", "maar",
            "want", "dus", "ook", "als", "om", "aan", "u", "uw", "jullie", "je", "jij", "zij", "ze", "hij", "haar", "hun", "onze", "ons", "mijn", "wie",
            "wat", "waar", "wanneer", "hoe", "waarom", "welke", "kunt", "kunnen", "kan", "heeft", "hebben", "hebt", "is", "zijn", "was", "zou", "graag",
            "hierbij", "bijgaand", "beste", "geachte", "hallo", "hoi", "dag", "goedemorgen", "goedemiddag", "goedenavond", "groet", "groeten",
            "groetjes", "mvg", "hoogachtend", "dank", "bedankt", "alvast", "onderwerp", "datum", "verzonden", "bericht", "telefoon", "tel", "mobiel",
            "mob", "fax", "mail", "email", "website", "adres", "bezoekadres", "postadres", "postbus", "kvk", "iban", "btw", "betreft", "bijlage",
            "bijlagen", "kenmerk", "mevrouw", "meneer", "heer", "heren", "dames", "mw", "mevr", "dhr", "drs", "ir", "ing", "mr", "dr", "prof", "ds",
            "zr", "br", "nu", "toen", "daar", "hier", "daarom", "daarnaast", "verder", "momenteel", "inmiddels", "vanaf", "per", "na", "tot", "tijdens",
            "sinds", "vorige", "volgende", "elke", "iedere", "alle", "veel", "sommige", "enkele", "geen", "niet", "wel", "misschien", "eventueel",
            "liefst", "liever", "gezocht", "gevraagd", "nodig", "aantal", "start", "locatie", "gemeente", "regio", "doelgroep", "wens", "vraag",
            "aanvraag", "verzoek", "the", "and", "our", "your", "dear", "hi", "hello", "thanks", "regards", "kind", "best", "sehr", "geehrte", "damen",
            "herren", "wir", "ich", "sie", "mit", "fur", "zwei", "drei", "nous", "vous", "bonjour", "merci", "januari", "februari", "maart", "april",
            "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
            "zaterdag", "zondag", "nederland", "nederlandse", "holland", "drechtsteden", "rijnmond", "europa", "engels", "duits", "wlz", "wmo", "pgb",
            "vpt", "mpt", "zzp", "lvb", "lg", "vg", "ggz", "nah", "bw", "mo", "coa", "ind", "bvo", "nhc", "pve", "pg", "adl", "hia", "ps", "nb", "fte",
            "bhv", "ass", "adhd", "ivm", "tbv", "iov", "fw", "fwd", "re", "antw", "outlook", "iphone", "android", "samsung", "word", "excel", "pdf",
            "rvb", "rvt", "vriendelijke", "hartelijke", "verzoeken", "kortom", "samengevat", "overigens", "helaas", "gelukkig", "tevens", "eerder",
            "uiteraard", "natuurlijk", "ja", "nee", "oja", "zorg", "wonen", "wonings", "woningen", "collega", "collegas", "team", "bestuur", "directie",
            "secretariaat", "stichting", "vereniging", "organisatie", "contactpersoon", "functie", "naam", "bewoners", "clienten", "woningcorporaties",
            "corporaties", "collectief");

    private final Passage passage;
    private final List<Name> found = new ArrayList<>();

    private NameRuns(Passage passage) {
        this.passage = passage;
    }

    static List<Name> in(Passage passage) {
        NameRuns runs = new NameRuns(passage);
        int token = 0;
        int end = Math.min(MOST_TOKENS, passage.tokens.size());
        while (token < end && runs.found.size() < MOST) {
            if (!isCapital(passage, token)) {
                token++;
                continue;
            }
            int last = runs.end(token);
            runs.cut(token, last);
            token = last + 1;
        }
        return runs.found;
    }

    /** The last word in capitals that is joined to the first. */
    private int end(int first) {
        int last = first;
        for (int i = first + 1; i < Math.min(first + MOST_WORDS, passage.tokens.size()) && isJoined(passage, i); i++) {
            if (isCapital(passage, i) || Character.isDigit(passage.raw(i).charAt(0))) {
                last = i;
            } else if (!SMALL.contains(passage.tokens.get(i).folded())) {
                break;
            }
        }
        return last;
    }

    private void cut(int first, int last) {
        boolean anywhere = last - first < CUT_ANYWHERE;
        int from = before(first);
        for (int start = from; start <= last; start++) {
            boolean begins = start <= first || start == first + 1 && isCapital(passage, start) || mayBegin(start) || anywhere && isCapital(passage, start);
            for (int end = Math.max(start, first); begins && end <= last; end++) {
                if (end == last || mayEnd(end) || anywhere && isCapital(passage, end)) {
                    add(start, end);
                }
            }
        }
    }

    /** "zorgboerderij de Grutto", "de Grutto", "het Kompas": what belongs to a name may be written small. */
    private int before(int first) {
        int from = first;
        if (from > 0 && ARTICLES.contains(passage.tokens.get(from - 1).folded()) && isJoined(passage, from) && !isCapital(passage, from - 1)) {
            from--;
        }
        return from > 0 && isJoined(passage, from) && isHouse(passage.tokens.get(from - 1).folded()) ? from - 1 : from;
    }

    /** Whether a word begins sentences more often than names. */
    static boolean isCommon(String word) {
        return SMALL.contains(word) || ALONE.contains(word);
    }

    static boolean isHouse(String word) {
        for (String house : OrganisationWords.HOUSE_ENDS) {
            if (word.endsWith(house)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(int token) {
        if (!isCapital(passage, token)) {
            return ARTICLES.contains(passage.tokens.get(token).folded()) && token + 1 < passage.tokens.size() && isCapital(passage, token + 1);
        }
        String before = passage.tokens.get(token - 1).folded();
        return isBreak(passage.gapBefore(token)) || SMALL.contains(before) || ALONE.contains(before) || Organisations.isOrganisational(before) || Signature.isRole(before);
    }

    private static boolean isBreak(String gap) {
        return !gap.isBlank() || gap.indexOf('\n') >= 0;
    }

    private boolean mayEnd(int token) {
        if (!isCapital(passage, token)) {
            return false;
        }
        String next = passage.tokens.get(token + 1).folded();
        return isBreak(passage.gapBefore(token + 1)) || SMALL.contains(next) || Organisations.isOrganisational(next) || passage.mentioned(token + 1, Meaning.MUNICIPALITY)
                || OrganisationWords.LEGAL.contains(next);
    }

    private void add(int first, int last) {
        boolean lone = first == last && (ALONE.contains(passage.tokens.get(first).folded()) || passage.tokens.get(first).folded().length() < 3);
        if (!lone && !inAddress(passage, first) && !inAddress(passage, last)) {
            found.add(new Name(passage, first, last));
        }
    }

    static boolean inAddress(Passage passage, int token) {
        int start = passage.tokens.get(token).start();
        int end = passage.tokens.get(token).end();
        boolean before = start > 1 && "@./_".indexOf(passage.text.charAt(start - 1)) >= 0 && !Character.isWhitespace(passage.text.charAt(start - 2));
        boolean after = end + 1 < passage.text.length() && "@._".indexOf(passage.text.charAt(end)) >= 0
                && Character.isLetterOrDigit(passage.text.charAt(end + 1)) && passage.tokens.get(token).folded().length() > 1;
        return before && !Character.isUpperCase(passage.text.charAt(start)) || after;
    }

    static boolean isCapital(Passage passage, int token) {
        char first = passage.text.charAt(passage.tokens.get(token).start());
        return Character.isUpperCase(first) || first == 't' && passage.tokens.get(token).folded().equals("t") && token > 0 && passage.gapBefore(token).endsWith("'");
    }

    /** Whether a word goes on from the one before it, on the same line or wrapped within a sentence. */
    static boolean isJoined(Passage passage, int token) {
        if (token <= 0 || token >= passage.tokens.size() || passage.tokens.get(token).start() - passage.tokens.get(token - 1).end() > 3) {
            return false;
        }
        String gap = passage.gapBefore(token);
        if (gap.equals(" ")) {
            return true;
        }
        boolean wrapped = gap.indexOf('\n') >= 0 && passage.tokens.get(token).sentence() == passage.tokens.get(token - 1).sentence();
        boolean initial = (gap.equals(".") || gap.equals(". ")) && (passage.raw(token - 1).length() <= 3);
        return gap.isBlank() && (wrapped || gap.indexOf('\n') < 0 && gap.indexOf('\t') < 0 && gap.length() == 1)
                || gap.equals("-") || gap.equals("'") || gap.equals("\u2019") || gap.equals(" '") || gap.equals(" \u2019") || gap.equals("' ") || gap.equals("&") || gap.equals(" & ") || gap.equals("+") || gap.equals(" + ")
                || gap.equals("\u00b7") || gap.equals("@") || initial;
    }
}
