package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs of words in capitals: "Anouk Pelser", "Zorghuis de Lente", "Forza Herstart". */
final class Names {

    private static final int MOST_WORDS = 6;
    private static final int MOST = 600;
    private static final Set<String> BETWEEN = Set.of("de", "het", "van", "der", "den", "voor", "en", "in", "t", "aan", "ten", "ter", "op", "met", "el", "la", "onder", "te", "s", "a", "le", "bij", "zonder", "ben", "naar", "onze", "je", "jouw");
    /** These link only what follows at once. */
    private static final Set<String> CLOSE = Set.of("en", "in", "op", "te", "met", "bij", "voor", "zonder", "naar", "onze", "je", "jouw", "aan");
    private static final Set<String> ARTICLES = Set.of("de", "het");
    private static final Set<String> LEGAL = Set.of("stichting", "zorggroep", "zorgorganisatie", "huize", "moederhuis", "vereniging", "zorghuis", "cooperatie", "zorgcooperatie");
    private static final Set<String> LEADS = Set.of("voor", "namens", "via", "bij", "van", "wij", "in", "met", "ook", "beste", "geachte", "stichting", "hallo", "hoi", "dag", "aan",
            "en", "mijn", "ik", "onze", "als", "om", "tel", "mevrouw", "mevr", "mw", "de heer", "dhr", "groet", "groeten", "u", "dear", "st", "uit", "op", "naast", "from", "to", "on", "at", "behalf",
            "collega", "familie", "mvg", "the", "hi", "graag", "vraag", "aanvraag", "verzoek", "vragen", "huisvestingsvraag", "zoekvraag", "brief", "re", "fw", "fwd", "per", "tot", "daarom", "omdat", "dit", "deze", "dat", "er", "is", "wie", "waar", "wat", "wanneer", "door", "na", "sinds", "gesprek", "huisvestingsverzoek", "zoekopdracht", "woonvraag", "ruimtevraag", "aanmelding", "request", "mail", "telefonisch", "kennismaking", "betreft", "sprak", "onderwerp", "nu", "zij", "ze", "hij");

    private Names() {}

    /** A name from its first to its last token. */
    record Name(Passage passage, int first, int last) {

        String text() {
            String written = passage.text.substring(passage.tokens.get(first).start(), passage.tokens.get(last).end());
            StringBuilder folded = new StringBuilder();
            for (String part : written.split("[ \\t\\n\\r\u00a0]+")) {
                folded.append(folded.isEmpty() ? "" : " ").append(part);
            }
            return folded.toString();
        }

        boolean covers(Mention.Meaning meaning) {
            for (int i = first; i <= last; i++) {
                if (passage.mentioned(i, meaning)) {
                    return true;
                }
            }
            return false;
        }

        boolean isCoveredBy(Mention.Meaning meaning) {
            for (int i = first; i <= last; i++) {
                if (!passage.mentioned(i, meaning)) {
                    return false;
                }
            }
            return true;
        }

        boolean startsSentence() {
            return passage.near(first, -1).isEmpty();
        }
    }

    static List<Name> in(Passage passage) {
        List<Name> names = new ArrayList<>();
        int token = 0;
        while (token < passage.tokens.size() && names.size() < MOST) {
            int last = end(passage, token);
            if (last < token) {
                token++;
                continue;
            }
            names.add(new Name(passage, token, last));
            token = last + 1;
        }
        return names;
    }

    private static int end(Passage passage, int first) {
        if (!isCapital(passage, first) || LEADS.contains(passage.tokens.get(first).folded())) {
            return first - 1;
        }
        int last = first;
        for (int i = first + 1; i < Math.min(first + MOST_WORDS, passage.tokens.size()); i++) {
            if (!isJoined(passage, i)) {
                break;
            }
            if (breaks(passage, i)) {
                break;
            }
            if (isCapital(passage, i) || (Character.isDigit(passage.raw(i).charAt(0)) && passage.gapBefore(i).isEmpty())) {
                last = i;
            } else if (!BETWEEN.contains(passage.tokens.get(i).folded())) {
                break;
            }
        }
        return last;
    }

    /** "Gijs Roelofs van Stichting …", "AgroBed in Sliedrecht", "Groot Licht en op de …": there another thing begins. */
    private static boolean breaks(Passage passage, int token) {
        String word = passage.tokens.get(token).folded();
        boolean link = BETWEEN.contains(word) && !isCapital(passage, token);
        String next = passage.near(token, 1);
        boolean capital = !next.isEmpty() && isCapital(passage, token + 1)
                || word.equals("en") && ARTICLES.contains(next) && token + 2 < passage.tokens.size() && isJoined(passage, token + 2) && isCapital(passage, token + 2);
        boolean place = capital && passage.mentioned(token + 1, Mention.Meaning.MUNICIPALITY);
        boolean employer = word.equals("van") && (LEGAL.contains(next) || (capital && passage.mentioned(token + 1, Mention.Meaning.CARE_ORGANISATION)) || (capital && passage.mentioned(token + 1, Mention.Meaning.CORPORATION)));
        return link && (employer || (CLOSE.contains(word) && (!capital || place) && !leadsArticle(passage, token)));
    }

    /** "Huis aan de Kade", "Hofstede aan den Amstel". */
    private static boolean leadsArticle(Passage passage, int token) {
        boolean article = Set.of("de", "het", "den").contains(passage.near(token, 1)) && token + 2 < passage.tokens.size();
        return article && Set.of("aan", "bij").contains(passage.tokens.get(token).folded()) && isCapital(passage, token + 2) && passage.near(token, 2).length() > 2
                && Organisations.isOrganisational(passage.near(token, -1));
    }

    private static boolean isCapital(Passage passage, int token) {
        String raw = passage.raw(token);
        return Character.isUpperCase(raw.charAt(0)) || (raw.equals("t") && token > 0 && passage.gapBefore(token).endsWith("'"));
    }

    private static boolean isJoined(Passage passage, int token) {
        String gap = passage.gapBefore(token);
        boolean line = gap.indexOf('\n') >= 0;
        boolean initial = gap.startsWith(".") && passage.raw(token - 1).length() <= 2;
        return !line && gap.length() <= 3 && (gap.isBlank() || gap.equals("-") || gap.equals("'") || gap.equals("' ") || gap.equals(" '") || gap.equals(" & ") || initial
                || gap.equals("+") || gap.equals(" + "));
    }
}
