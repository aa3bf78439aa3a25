package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.recognition.Mention.Meaning;
import nl.collectieveinbox.recognition.Names.Name;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Fold;
import org.jspecify.annotations.Nullable;

/** The name of who asks, among all names in a letter: by the mail address, by what stands around it, and under it. */
final class Organisations {

    private static final int MOST_AROUND = 5_000;
    private static final double ENOUGH = 1.9;
    /** What is not said of oneself must be said more clearly. */
    private static final double CLEARLY = 2.4;
    private static final Set<String> HELPS_OTHERS = Set.of("advies", "adviseurs", "makelaars", "makelaardij", "consultancy", "consult", "gemeente", "corporatie", "corporaties", "zorgkantoor", "provincie", "woningcorporatie",
            "rijksvastgoedbedrijf", "vastgoed", "bouwadvies", "projectmanagement", "woningbouwvereniging", "verhuurder");
    private static final Set<String> NO_NAMES = Set.of("drechtsteden", "nederland", "zuid", "noord", "oost", "west", "holland", "wlz", "wmo", "ggz", "lvb", "vg", "nah", "pve", "bvo", "nhc", "spoed", "urgent", "outlook",
            "iphone", "excel", "word", "pdf", "skaeve", "huse", "housing", "first", "oekraine", "oekraiense", "coa", "dji", "kvk", "excuses", "bijlage", "jeugdwet", "nb", "ps", "programma", "eisen", "betreft", "postbus", "iedereen", "niemand",
            "iemand", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
            "men", "team", "wonen", "raad", "van", "bestuur", "directie", "secretariaat", "the", "het", "de", "een", "zorg", "collectief", "college", "down", "kerst",
            "rotterdam", "amsterdam", "utrecht", "breda", "barendrecht", "ridderkerk", "haag", "den", "gouda", "leerdam", "schiedam", "vlaardingen", "delft", "leiden", "tilburg", "strijen", "capelle", "spijkenisse");

    private static final Set<String> HOUSES = Set.of("zorgboerderij", "gezinshuis", "thomashuis", "hospice", "zorgvilla");
    private static final List<String> LEADS = List.of("Stichting ", "Stiftung ", "St. ", "Vereniging ", "Co\u00f6peratie ", "Zorgco\u00f6peratie ", "Organisatie ", "Ouderinitiatief ", "Wooninitiatief ", "Initiatief ", "Uitzendbureau ",
            "Zorgorganisatie ", "Zorginstelling ", "Woonzorgorganisatie ", "Zorgaanbieder ", "Inloophuis ");
    private static final Set<String> ORGANISATIONAL = Set.of("stichting", "zorgcooperatie", "cooperatie", "ouderinitiatief", "wooninitiatief", "zorggroep", "zorginstelling", "woonzorgorganisatie", "zorgorganisatie",
            "organisatie", "initiatief", "uitzendbureau", "vereniging", "instelling", "zorgboerderij", "herstelhuis", "woonzorg", "zorgaanbieder", "foundation", "stiftung", "burgerinitiatief", "bewonersinitiatief",
            "jeugdhulporganisatie", "wooncooperatie", "opvangorganisatie", "woonorganisatie", "jeugdzorgorganisatie", "uitzendorganisatie", "zorgpartij", "thuiszorgorganisatie", "werkgroep", "inloophuis", "zorgbureau",
            "zorg", "wonen", "opvang", "huis", "thuis", "zorghuis", "huize", "ggz", "thuiszorg", "woonzorgcentrum", "hulp", "team", "secretariaat", "afdeling", "bestuur", "bestuurssecretariaat", "zorgvilla", "hospice",
            "directie", "bureau", "jeugdhulp", "house", "care", "bv", "raad", "ouderenzorg", "jeugdzorg", "servicepunt", "klantcontact", "balie", "wijkteam", "info", "website", "portaal", "formulier", "wijkbeheer", "vastgoed",
            "gezinshuis", "thomashuis", "hofstede", "gemeente", "aanvraagformulier", "administratie", "receptie", "servicedesk", "aanmelding", "begeleiding", "welzijn", "groep", "wijkzorg");

    private Organisations() {}

    /** A name with how strongly it is that of the asker, and where that is said best. */
    private record Candidate(Name name, String text, double score, boolean askedFor) {

        Candidate and(Candidate other) {
            Candidate best = other.score > score ? other : this;
            return new Candidate(best.name, text, best.score + 0.35, askedFor || other.askedFor);
        }
    }

    static Optional<Fact> asked(Reading reading, Signature signature, Address sender, Region region) {
        List<Passage> passages = new ArrayList<>(reading.passages);
        passages.add(signature.passage);
        boolean corporation = region.corporationByDomain(sender.domain(), reading.day).isPresent();
        OwnDomain own = new OwnDomain(sender.domain(), region);
        boolean passesOn = corporation || own.helps || sender.address().toLowerCase(java.util.Locale.ROOT).startsWith("noreply");
        OwnDomain domain = passesOn ? new OwnDomain(namedDomain(reading, sender, region), region) : own;
        Optional<Candidate> named = named(reading, signature, passages, passesOn ? own : null, region);
        passages.add(new Passage(Passage.TEXT, passesOn ? "" : reading.askerName));
        String around = reading.original == null ? "" : reading.unwrapped.own();
        passages.add(new Passage(Passage.TEXT, around.substring(0, Math.min(MOST_AROUND, around.length()))));
        Optional<DomainNames.Found> found = DomainNames.in(passages, domain).filter(each -> !isPerson(OwnDomain.key(each.text()), reading, signature));
        if (found.isPresent() && (named.isEmpty() || !named.get().askedFor || isSame(named.get().text, found.get().text()))) {
            Passage passage = found.get().passage();
            boolean shown = passage.text.equals(reading.askerName);
            return Optional.of(new Fact(FactField.CARE_ORGANISATION, bare(found.get().text(), domain), shown ? sender.shown() : passage.quote(found.get().first(), found.get().last()),
                    shown ? "afzender" : source(passage), 0.85));
        }
        return named.map(best -> new Fact(FactField.CARE_ORGANISATION, best.text, best.name.passage().quote(best.name.first(), best.name.last()), source(best.name.passage()), Math.clamp(0.4 + best.score * 0.08, 0.4, 0.8)))
                .or(() -> passesOn ? Optional.empty() : DomainAlone.name(own, sender, reading, signature));
    }

    private static String source(Passage passage) {
        return passage.source.equals(Signature.SOURCE) ? Passage.TEXT : passage.source;
    }

    private static boolean isSame(String one, String other) {
        String first = OwnDomain.key(one);
        String second = OwnDomain.key(other);
        return first.contains(second) || second.contains(first);
    }

    /** The domain of an address in the text when the mail itself comes from a third. */
    private static String namedDomain(Reading reading, Address sender, Region region) {
        return MailAddresses.in(reading.textPassage().text).stream().map(MailAddresses.Found::domain)
                .filter(each -> !each.equals(sender.domain()) && region.corporationByDomain(each, reading.day).isEmpty() && !new OwnDomain(each, region).helps).findFirst().orElse("");
    }

    private static Optional<Candidate> named(Reading reading, Signature signature, List<Passage> passages, @Nullable OwnDomain third, Region region) {
        Map<String, Candidate> byKey = new LinkedHashMap<>();
        for (Passage passage : passages) {
            for (Name name : Names.in(passage)) {
                Candidate candidate = candidate(name, reading, signature, third, region);
                if (candidate != null) {
                    byKey.merge(OwnDomain.key(candidate.text), candidate, Candidate::and);
                }
            }
        }
        return byKey.values().stream().filter(each -> each.score >= ENOUGH).max(Comparator.comparingDouble(Candidate::score));
    }

    private static @Nullable Candidate candidate(Name name, Reading reading, Signature signature, @Nullable OwnDomain third, Region region) {
        Passage passage = name.passage();
        String text = bare(withHouse(name), null);
        String folded = Fold.text(text);
        boolean foreign = name.isCoveredBy(Meaning.MUNICIPALITY) || name.covers(Meaning.CORPORATION) || isCorporation(folded, region) || third != null && third.isNamed(text);
        if (text.length() < 3 || foreign || isCommon(folded) || isPerson(OwnDomain.key(text), reading, signature)) {
            return null;
        }
        Optional<Mention> known = passage == signature.passage ? Optional.empty() : reading.mentions.stream().filter(mention -> mention.meaning() == Meaning.CARE_ORGANISATION
                && mention.passage() == passage && mention.last() >= name.first() && mention.first() <= name.last() && isWhole(name, mention)).findFirst();
        double score = (known.isPresent() ? 1.5 : 0) + NameCues.of(name);
        score += passage == signature.passage && third == null ? inSignature(name, folded) : 0;
        score += passage.isSubject() ? 0.4 : 0;
        score -= passage.isAttachment() && passage != signature.passage ? 0.3 : 0;
        for (String word : words(folded)) {
            score -= HELPS_OTHERS.contains(word) ? 3 : 0;
        }
        return new Candidate(name, known.map(Mention::code).orElse(text), score, NameCues.isAskedFor(name) && score >= CLEARLY);
    }

    /** "zorgboerderij de Grutto" is called so. */
    private static String withHouse(Name name) {
        Passage passage = name.passage();
        String before = passage.near(name.first(), -1);
        boolean article = Set.of("de", "het").contains(before);
        String house = article ? passage.near(name.first(), -2) : before;
        if (!HOUSES.contains(house) || passage.gapBefore(name.first()).length() > 2) {
            return name.text();
        }
        return Character.toUpperCase(house.charAt(0)) + house.substring(1) + " " + (article ? before + " " : "") + name.text();
    }

    /** "Huis aan de Kade" is another than "De Kade". */
    private static boolean isWhole(Name name, Mention mention) {
        for (int i = name.first(); i < mention.first(); i++) {
            if (!isOrganisational(name.passage().tokens.get(i).folded()) || name.passage().tokens.get(i).folded().equals("huis")) {
                return false;
            }
        }
        return true;
    }

    private static double inSignature(Name name, String folded) {
        Passage passage = name.passage();
        int start = passage.tokens.get(name.first()).start();
        int end = passage.tokens.get(name.last()).end();
        String before = passage.text.substring(Math.max(0, start - 11), start).strip();
        boolean begins = start == 0 || "\n|\u2022-".indexOf(passage.text.charAt(start - 1)) >= 0 || before.endsWith("Stichting") || before.endsWith("|") || before.isEmpty();
        String behind = passage.text.substring(end, Math.min(passage.text.length(), end + 4));
        boolean ends = behind.isEmpty() || "\n|,\u2022-\t(".indexOf(behind.charAt(0)) >= 0 || behind.startsWith(" |") || behind.startsWith(" -") || behind.startsWith(" \u2013") || behind.startsWith(" \u2022")
                || behind.startsWith(" B.V") || behind.startsWith(" i.o") || behind.startsWith(" te ");
        boolean street = behind.length() > 1 && behind.charAt(0) == ' ' && Character.isDigit(behind.charAt(1));
        boolean organisational = isOrganisational(folded);
        return street || Signature.isRole(name.text()) ? -3 : begins && ends ? 1.2 + (organisational ? 0.8 : 0) : organisational ? 0.6 : 0;
    }

    private static boolean isCorporation(String folded, Region region) {
        return region.corporations().stream().anyMatch(each -> folded.contains(Fold.text(each.name())) || each.aliases().stream().anyMatch(alias -> folded.equals(Fold.text(alias))));
    }

    /** Whether a name has a word that only organisations have. */
    static boolean isOrganisational(String name) {
        return words(Fold.text(name)).stream().anyMatch(ORGANISATIONAL::contains);
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
        return words(folded).stream().allMatch(word -> NO_NAMES.contains(word) || word.length() <= 1);
    }

    /** Whether these letters are in the name of who writes; "De Raaf" may be the house of the family. */
    private static boolean isPerson(String key, Reading reading, Signature signature) {
        String shown = OwnDomain.key(ContactFacts.personOf(reading.askerName));
        boolean written = !shown.isEmpty() && shown.contains(key) && !isOrganisational(ContactFacts.personOf(reading.askerName)) && key.length() > 3 && reading.askerName.indexOf(' ') > 0;
        return written || !signature.person().isEmpty() && OwnDomain.key(signature.person()).equals(key) && !isOrganisational(signature.person()) && reading.askerName.indexOf(' ') > 0
                && Fold.text(reading.askerName).contains(lastWord(Fold.text(signature.person())));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Without "Stichting" and the like, unless the mail domain has it too. */
    private static String bare(String name, @Nullable OwnDomain domain) {
        String text = name;
        for (String end : List.of(" B.V.", " BV", " B.V", " i.o.", " GmbH", " Foundation", " Stichting", " i.o")) {
            boolean own = domain != null && OwnDomain.key(domain.label).endsWith(OwnDomain.key(end));
            text = text.endsWith(end) && !own ? text.substring(0, text.length() - end.length()) : text;
        }
        int place = text.indexOf(" te ");
        text = place > 3 ? text.substring(0, place) : text;
        for (String lead : LEADS) {
            boolean own = domain != null && !lead.startsWith("St") && OwnDomain.key(domain.label).startsWith(OwnDomain.key(lead));
            text = text.startsWith(lead) && text.length() > lead.length() + 2 && !own ? text.substring(lead.length()) : text;
        }
        return text.strip();
    }
}
