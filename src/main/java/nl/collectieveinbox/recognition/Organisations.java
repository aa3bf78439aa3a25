package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;
import nl.collectieveinbox.recognition.Names.Name;
import nl.collectieveinbox.unwrapping.Fold;

/** The name of who asks, among all names in a letter: by what stands around it, under it, and in the mail address. */
final class Organisations {

    private static final double ENOUGH = 1.9;
    private static final Set<String> KINDS = Set.of("stichting", "zorgcooperatie", "cooperatie", "ouderinitiatief", "wooninitiatief", "zorggroep", "zorginstelling", "woonzorgorganisatie", "zorgorganisatie",
            "organisatie", "initiatief", "uitzendbureau", "vereniging", "instelling", "zorgboerderij", "herstelhuis", "woonzorg", "zorgaanbieder", "foundation", "stiftung", "burgerinitiatief", "bewonersinitiatief",
            "familie-initiatief", "jeugdhulporganisatie", "wooncooperatie", "opvangorganisatie", "woonorganisatie", "jeugdzorgorganisatie", "uitzendorganisatie", "zorgpartij", "thuiszorgorganisatie");
    private static final Set<String> SPEAKS_FOR = Set.of("namens", "opdracht", "oprichter", "directeur", "bestuurder", "behalf");
    private static final Set<String> DOES = Set.of("zoekt", "vraagt", "ondersteunt", "begeleidt", "biedt", "vangt", "huisvest", "verzorgt", "helpt", "seeks", "heeft", "wil", "is", "richt", "levert", "huurt",
            "verleent", "zou", "beheert", "geeft", "organiseert", "werkt", "has", "telt", "staat", "gaat", "opent", "bestaat", "runt", "zet", "vangen", "doet", "wenst", "sucht");
    private static final Set<String> SURELY_DOES = Set.of("zoekt", "vraagt", "ondersteunt", "begeleidt", "biedt", "vangt", "verleent", "seeks", "wenst");
    private static final Set<String> GREETS = Set.of("beste", "geachte", "hallo", "hoi", "dag", "aan", "dear", "collega", "collegas", "t.a.v", "tav", "heer", "mevrouw", "college", "bestuur", "mensen", "vrienden");
    private static final Set<String> HELPS_OTHERS = Set.of("advies", "adviseurs", "makelaars", "makelaardij", "consultancy", "gemeente", "corporatie", "corporaties", "zorgkantoor", "provincie", "woningcorporatie", "rijksvastgoedbedrijf");
    private static final Set<String> NO_NAMES = Set.of("drechtsteden", "nederland", "zuid", "noord", "oost", "west", "holland", "wlz", "wmo", "ggz", "lvb", "vg", "nah", "pve", "bvo", "nhc", "spoed", "urgent", "outlook",
            "iphone", "excel", "word", "pdf", "skaeve", "huse", "housing", "first", "oekraine", "oekraiense", "coa", "dji", "kvk", "excuses", "bijlage", "jeugdwet", "nb", "ps", "programma", "eisen", "betreft", "postbus", "iedereen", "niemand",
            "iemand", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag");

    private static final Set<String> ORGANISATIONAL = Set.of("zorg", "wonen", "opvang", "zorggroep", "huis", "thuis", "zorghuis", "huize", "woonzorg", "ggz", "thuiszorg", "woonzorgcentrum", "hulp", "team", "secretariaat", "afdeling", "bestuur",
                    "directie", "bureau", "jeugdhulp", "house", "care", "bv", "raad", "ouderenzorg", "jeugdzorg", "servicepunt", "klantcontact", "balie", "wijkteam", "info", "website", "portaal", "formulier", "wijkbeheer", "vastgoed");

    private Organisations() {}

    /** A name with how strongly it is that of the asker, and where that is said best. */
    private record Candidate(Name name, String text, double score) {}

    static Optional<Fact> asked(Reading reading, Signature signature, String domain, boolean known) {
        Map<String, Candidate> byKey = new LinkedHashMap<>();
        List<Passage> passages = new ArrayList<>(reading.passages);
        passages.add(signature.passage);
        for (Passage passage : passages) {
            for (Name name : Names.in(passage)) {
                Candidate candidate = candidate(name, reading, signature, known ? "" : domain);
                if (candidate != null) {
                    byKey.merge(key(candidate.text), candidate, (a, b) -> new Candidate(b.score > a.score ? b.name : a.name, a.text, Math.max(a.score, b.score) + 0.35));
                }
            }
        }
        return byKey.values().stream().filter(each -> each.score >= ENOUGH).max(Comparator.comparingDouble(Candidate::score))
                .map(best -> new Fact(FactField.CARE_ORGANISATION, best.text, best.name.passage().quote(best.name.first(), best.name.last()),
                        best.name.passage().source.equals("ondertekening") ? Passage.TEXT : best.name.passage().source, Math.clamp(0.4 + best.score * 0.08, 0.4, 0.85)));
    }

    private static @org.jspecify.annotations.Nullable Candidate candidate(Name name, Reading reading, Signature signature, String domain) {
        Passage passage = name.passage();
        String text = bare(name, domain);
        String folded = Fold.text(text);
        if (text.length() < 3 || name.isCoveredBy(Meaning.MUNICIPALITY) || name.covers(Meaning.CORPORATION) || isCommon(folded) || isPerson(folded, reading)) {
            return null;
        }
        Optional<Mention> known = passage == signature.passage ? Optional.empty() : reading.mentions.stream().filter(mention -> mention.meaning() == Meaning.CARE_ORGANISATION
                && mention.passage() == passage && mention.last() >= name.first() && mention.first() <= name.last() && isWhole(name, mention)).findFirst();
        double score = known.isPresent() ? 1.5 : 0;
        score += cues(name) + domainScore(text, domain);
        score += passage == signature.passage ? inSignature(name, folded) : 0;
        score += passage.isSubject() ? 0.4 : 0;
        boolean attached = passage.isAttachment() && passage != signature.passage;
        score -= attached ? 0.3 : 0;
        for (String word : words(folded)) {
            score -= HELPS_OTHERS.contains(word) ? 3 : 0;
        }
        return new Candidate(name, known.map(Mention::code).orElse(text), score);
    }

    /** "Huis aan de Kade" is another than "De Kade". */
    private static boolean isWhole(Name name, Mention mention) {
        for (int i = name.first(); i < mention.first(); i++) {
            if (!KINDS.contains(name.passage().tokens.get(i).folded()) && !Set.of("jeugdhulp", "opvang").contains(name.passage().tokens.get(i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static double cues(Name name) {
        Passage passage = name.passage();
        double score = 0;
        String before = passage.near(name.first(), -1);
        String folded = passage.tokens.get(name.first()).folded();
        boolean greeted = GREETS.contains(before) || GREETS.contains(passage.near(name.first(), -2)) && before.length() <= 3 || before.equals("gemeente");
        score -= greeted ? 6 : 0;
        boolean kind = KINDS.contains(before) && passage.gapBefore(name.first()).isBlank() || KINDS.contains(folded) && name.last() > name.first();
        score += kind ? 2.1 : 0;
        score += passage.shortlyBefore(name.first(), 3, SPEAKS_FOR) ? 2 : 0;
        boolean weAre = before.equals("van") && Set.of("wij", "we", "ik").contains(passage.near(name.first(), -2)) || before.equals("zijn") && passage.near(name.first(), -2).equals("wij")
                || passage.shortlyBefore(name.first(), 2, Set.of("ons", "noemen"));
        score += weAre ? 2 : 0;
        boolean works = Set.of("van", "bij", "voor", "at", "of").contains(before) && passage.shortlyBefore(name.first(), 6, Set.of("ik", "werk", "ben", "vraag", "belde", "initiatief", "vertegenwoordig", "bestuurder", "aanvraag", "verzoek", "gebeld"));
        score += works ? 1.3 : 0;
        String after = passage.near(name.last(), 1);
        String second = passage.near(name.last(), 2);
        boolean single = name.startsSentence() && name.first() == name.last();
        boolean does = DOES.contains(after) && passage.gapBefore(name.last() + 1).isBlank() || after.equals("i") && second.equals("o") || after.equals("v") && DOES.contains(second);
        score += does ? (SURELY_DOES.contains(after) ? 2 : single ? 0.4 : 1.2) : 0;
        boolean reported = Set.of("mailde", "meldde", "kwam", "belde").contains(after);
        score += reported ? 1 : 0;
        score += passage.fields().label(name.first()) == Label.ORGANISATION ? 4 : 0;
        score -= passage.fields().label(name.first()) == Label.ELSE || passage.fields().label(name.first()) == Label.CONTACT ? 3 : 0;
        score -= passage.shortlyBefore(name.first(), 4, Set.of("naast", "collega-organisatie", "samen", "samenwerking", "aanbieder", "zorgaanbieder", "andere")) && !kind ? 1 : 0;
        return score;
    }

    private static double inSignature(Name name, String folded) {
        Passage passage = name.passage();
        int start = passage.tokens.get(name.first()).start();
        int end = passage.tokens.get(name.last()).end();
        boolean begins = start == 0 || "\n|\u2022-".indexOf(passage.text.charAt(start - 1)) >= 0 || passage.text.substring(Math.max(0, start - 11), start).strip().endsWith("Stichting")
                || passage.text.substring(Math.max(0, start - 2), start).strip().isEmpty() || passage.text.substring(Math.max(0, start - 2), start).strip().equals("|");
        boolean ends = end >= passage.text.length() || "\n|,\u2022-\t(".indexOf(passage.text.charAt(end)) >= 0 || passage.text.startsWith(" |", end) || passage.text.startsWith(" -", end)
                || passage.text.startsWith(" \u2013", end) || passage.text.startsWith(" B.V", end) || passage.text.startsWith(" i.o", end);
        boolean street = end + 1 < passage.text.length() && passage.text.charAt(end) == ' ' && Character.isDigit(passage.text.charAt(end + 1));
        boolean organisational = isOrganisational(folded);
        return street || Signature.isRole(name.text()) ? -3 : begins && ends ? 1.2 + (organisational ? 0.8 : 0) : organisational ? 0.6 : 0;
    }

    /** Whether a name has a word that only organisations have. */
    static boolean isOrganisational(String name) {
        for (String word : words(Fold.text(name))) {
            if (KINDS.contains(word) || ORGANISATIONAL.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean letter = i < folded.length() && Character.isLetter(folded.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isCommon(String folded) {
        for (String word : words(folded)) {
            if (!word.isEmpty() && !NO_NAMES.contains(word) && word.length() > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPerson(String folded, Reading reading) {
        String sender = Fold.text(reading.askerName);
        return !sender.isEmpty() && sender.contains(folded) && !isOrganisational(sender) && folded.length() > 3;
    }

    /** How much a name looks like the mail domain: "Het Getij" and hetgetij-zorg.example. */
    private static double domainScore(String text, String domain) {
        String name = key(text);
        String host = key(domain.contains(".") ? domain.substring(0, domain.lastIndexOf('.')) : domain);
        if (host.length() < 4 || name.length() < 4) {
            return 0;
        }
        String bare = withoutArticle(name);
        boolean within = host.contains(name) || bare.length() >= 4 && host.contains(bare) || host.length() >= 5 && name.contains(host) || host.length() >= 6 && name.startsWith(withoutArticle(host));
        return within ? 2 + 1.5 * Math.min(name.length(), host.length()) / Math.max(name.length(), host.length()) : 0;
    }

    private static String withoutArticle(String key) {
        return key.startsWith("de") ? key.substring(2) : key.startsWith("het") ? key.substring(3) : key;
    }

    /** Without "Stichting" and the like, unless the mail domain has it too. */
    private static String bare(Name name, String domain) {
        String text = name.text();
        for (String end : List.of(" B.V.", " BV", " B.V", " i.o.")) {
            text = text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
        }
        for (String legal : List.of(" Foundation", " Stichting", " i.o")) {
            text = text.endsWith(legal) && !key(domain).contains(key(legal)) ? text.substring(0, text.length() - legal.length()) : text;
        }
        for (String lead : List.of("Stichting ", "Stiftung ", "St. ", "Vereniging ", "Co\u00f6peratie ", "Zorgco\u00f6peratie ", "Organisatie ", "Ouderinitiatief ", "Wooninitiatief ", "Initiatief ", "Uitzendbureau ", "Zorgorganisatie ", "Zorginstelling ", "Woonzorgorganisatie ")) {
            boolean law = lead.startsWith("St");
            boolean host = !law && key(domain).startsWith(key(lead.strip()));
            if (text.startsWith(lead) && text.length() > lead.length() + 2 && !host) {
                text = text.substring(lead.length());
            }
        }
        return text.strip();
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        Fold.text(text).chars().filter(c -> Character.isLetterOrDigit(c)).forEach(c -> key.append((char) c));
        return key.toString();
    }
}
