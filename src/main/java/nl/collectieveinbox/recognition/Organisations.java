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

    private static final int MOST_NAMES = 3_000;
    private static final int MOST_AROUND = 5_000;
    private static final double ENOUGH = 1.9;
    /** Another name than that of the mail domain may be meant. */
    private static final double DOUBTFUL = 1.2;
    /** What is not said of oneself must be said more clearly. */
    private static final double CLEARLY = 2.4;
    private Organisations() {}

    /** A name with how strongly it is that of the asker, and where that is said best. */
    private record Candidate(Name name, String text, double score, boolean askedFor) {

        Candidate and(Candidate other) {
            Candidate best = other.score > score ? other : this;
            return new Candidate(best.name, text, best.score + 0.35, askedFor || other.askedFor);
        }
    }

    static Optional<Fact> asked(Reading reading, Signature signature, Address sender, Region region) {
        List<Passage> passages = new ArrayList<>(reading.passages.subList(0, 2));
        passages.add(signature.passage);
        passages.addAll(reading.passages.subList(2, reading.passages.size()));
        boolean corporation = region.corporationByDomain(sender.domain(), reading.day).isPresent();
        OwnDomain own = new OwnDomain(sender.domain(), region);
        boolean passesOn = corporation || own.helps || isRobot(sender) || reading.message.to().stream().anyMatch(each -> each.domain().equals(sender.domain()));
        OwnDomain domain = passesOn ? new OwnDomain(namedDomain(reading, sender, region), region) : own;
        Optional<Candidate> best = named(reading, signature, passages, passesOn ? own : null, region);
        Optional<Candidate> named = best.filter(each -> each.score >= ENOUGH);
        passages.add(new Passage(Passage.TEXT, passesOn ? "" : reading.askerName));
        String around = reading.original == null ? "" : reading.unwrapped.own();
        passages.add(new Passage(Passage.TEXT, around.substring(0, Math.min(MOST_AROUND, around.length()))));
        Optional<DomainNames.Found> found = DomainNames.in(passages, domain).filter(each -> !isPerson(OwnDomain.key(each.text()), reading, signature));
        if (found.isPresent() && (named.isEmpty() || !named.get().askedFor || isSame(named.get().text, found.get().text()))) {
            Passage passage = found.get().passage();
            boolean shown = passage.text.equals(reading.askerName);
            return Optional.of(new Fact(FactField.CARE_ORGANISATION, bare(found.get().text(), domain), shown
                    ? sender.shown() : passage.quote(found.get().first(), found.get().last()),
                    shown ? "afzender" : source(passage), 0.85));
        }
        return named.map(each -> new Fact(FactField.CARE_ORGANISATION, each.text, each.name.passage().quote(each.name.first(), each.name.last()),
                source(each.name.passage()),
                        Math.clamp(0.4 + each.score * 0.08, 0.4, 0.8)))
                .or(() -> passesOn || best.filter(each -> each.score >= DOUBTFUL).isPresent() ? Optional.empty() : DomainAlone.name(own, sender, reading,
                        signature));
    }

    private static boolean isRobot(Address sender) {
        String address = Fold.text(sender.address());
        return address.startsWith("noreply") || address.startsWith("no-reply") || address.startsWith("donotreply");
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
                .filter(each -> !each.equals(sender.domain()) && region.corporationByDomain(each, reading.day).isEmpty() && !new OwnDomain(each,
                        region).helps).findFirst().orElse("");
    }

    private static Optional<Candidate> named(Reading reading, Signature signature, List<Passage> passages, @Nullable OwnDomain third, Region region) {
        Map<String, Candidate> byKey = new LinkedHashMap<>();
        int seen = 0;
        for (Passage passage : passages) {
            List<Name> names = Names.in(passage);
            seen += names.size();
            for (Name name : seen > MOST_NAMES ? List.<Name>of() : names) {
                Candidate candidate = candidate(name, reading, signature, third, region);
                if (candidate != null) {
                    byKey.merge(OwnDomain.key(candidate.text), candidate, Candidate::and);
                }
            }
        }
        return byKey.values().stream().max(Comparator.comparingDouble(Candidate::score));
    }

    private static @Nullable Candidate candidate(Name name, Reading reading, Signature signature, @Nullable OwnDomain third, Region region) {
        Passage passage = name.passage();
        String text = bare(withHouse(name), null);
        String folded = Fold.text(text);
        boolean foreign = name.isCoveredBy(Meaning.MUNICIPALITY) || name.covers(Meaning.CORPORATION) || isCorporation(folded, region) || third != null
                && third.isNamed(text);
        if (text.length() < 3 || foreign || isCommon(folded) || isPerson(OwnDomain.key(text), reading, signature)) {
            return null;
        }
        Optional<Mention> known = passage == signature.passage || !name.covers(Meaning.CARE_ORGANISATION)
                ? Optional.empty() : reading.mentions.stream().filter(mention -> mention.meaning() == Meaning.CARE_ORGANISATION
                && mention.passage() == passage && mention.last() >= name.first() && mention.first() <= name.last() && isWhole(name, mention)).findFirst();
        double score = (known.isPresent() ? 1.5 : 0) + NameCues.of(name);
        score += passage == signature.passage && third == null ? inSignature(name, folded) : 0;
        score += passage.isSubject() ? 0.4 : 0;
        score -= passage.isAttachment() && passage != signature.passage ? 0.3 : 0;
        for (String word : words(folded)) {
            score -= OrganisationWords.HELPS_OTHERS.contains(word) ? 3 : 0;
        }
        return new Candidate(name, known.map(Mention::code).orElse(text), score, NameCues.isAskedFor(name) && score >= CLEARLY);
    }

    /** "zorgboerderij de Grutto" is called so. */
    private static String withHouse(Name name) {
        Passage passage = name.passage();
        String before = passage.near(name.first(), -1);
        boolean article = Set.of("de", "het").contains(before);
        String house = article ? passage.near(name.first(), -2) : before;
        if (!OrganisationWords.HOUSES.contains(house) || passage.gapBefore(name.first()).length() > 2) {
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
        boolean begins = start == 0 || "\n|\u2022-".indexOf(passage.text.charAt(start - 1)) >= 0 || before.endsWith("Stichting") || before.endsWith("|")
                || before.isEmpty();
        String behind = passage.text.substring(end, Math.min(passage.text.length(), end + 4));
        boolean ends = behind.isEmpty() || "\n|,\u2022-\t(".indexOf(behind.charAt(0)) >= 0 || behind.startsWith(" |") || behind.startsWith(" -")
                || behind.startsWith(" \u2013") || behind.startsWith(" \u2022")
                || behind.startsWith(" B.V") || behind.startsWith(" i.o") || behind.startsWith(" te ");
        boolean street = behind.length() > 1 && behind.charAt(0) == ' ' && Character.isDigit(behind.charAt(1));
        boolean organisational = isOrganisational(folded);
        return street || Signature.isRole(name.text()) ? -3 : begins && ends ? 1.2 + (organisational ? 0.8 : 0) : organisational ? 0.6 : 0;
    }

    private static boolean isCorporation(String folded, Region region) {
        return region.corporations().stream().anyMatch(each -> folded.contains(Fold.text(each.name()))
                || each.aliases().stream().anyMatch(alias -> folded.equals(Fold.text(alias))));
    }

    /** Whether a name has a word that only organisations have. */
    static boolean isOrganisational(String name) {
        return words(Fold.text(name)).stream().anyMatch(OrganisationWords.ORGANISATIONAL::contains);
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
        return words(folded).stream().allMatch(word -> OrganisationWords.NO_NAMES.contains(word) || word.length() <= 1);
    }

    /** Whether these letters are in the name of who writes; "De Raaf" may be the house of the family. */
    private static boolean isPerson(String key, Reading reading, Signature signature) {
        String shown = OwnDomain.key(signature.writer);
        boolean written = !shown.isEmpty() && shown.contains(key) && !isOrganisational(signature.writer) && key.length() > 3
                && reading.askerName.indexOf(' ') > 0;
        return written || !signature.person().isEmpty() && OwnDomain.key(signature.person()).equals(key) && !isOrganisational(signature.person())
                && reading.askerName.indexOf(' ') > 0
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
        for (String lead : OrganisationWords.LEADS) {
            boolean own = domain != null && !lead.startsWith("St") && OwnDomain.key(domain.label).startsWith(OwnDomain.key(lead));
            text = text.startsWith(lead) && text.length() > lead.length() + 2 && !own ? text.substring(lead.length()) : text;
        }
        return text.strip();
    }
}
