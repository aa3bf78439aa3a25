package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.recognition.Mention.Meaning;
import nl.collectieveinbox.recognition.Names.Name;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Fold;
import org.jspecify.annotations.Nullable;

/** Everything in a message that may be the name of who asks; generously, for a name that is not here is never read. */
final class OrganisationCandidates {

    static final String SHOWN = "afzender";
    static final String NOTE = "doorgestuurd";
    private static final int MOST_AROUND = 5_000;
    private static final int MOST_NAMES = 1_500;
    private static final int MOST_KNOWN = 100;
    private static final int LONGEST = 60;
    private static final List<String> ENDS = List.of(" B.V.", " BV", " B.V", " b.v.", " i.o.", " GmbH", " gGmbH", " Stichting", " i.o", " e.V.", " e.V", " V.O.F.", " N.V.", " U.A.", " Ltd", " Inc", " (i.o.)");
    private static final List<String> LEGAL = List.of("Stichting ", "STICHTING ", "stichting ", "Stg. ", "Stg ", "stg ", "Sticht. ", "Stiftung ", "St. ");

    final Reading reading;
    final Signature signature;
    final Address sender;
    final Region region;
    final OwnDomain own;
    /** The domains of other addresses in the text. */
    final List<OwnDomain> named = new ArrayList<>();
    final Passage shown;
    final Passage note;
    final List<Passage> passages = new ArrayList<>();
    private final List<String> corporations = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, OrganisationCandidate> byValue = new LinkedHashMap<>();

    OrganisationCandidates(Reading reading, Signature signature, Address sender, Region region) {
        this.reading = reading;
        this.signature = signature;
        this.sender = sender;
        this.region = region;
        this.own = new OwnDomain(sender.domain(), region);
        region.corporations().forEach(each -> {
            corporations.add(OwnDomain.key(each.name()));
            each.aliases().stream().map(OwnDomain::key).forEach(corporations::add);
        });
        this.shown = new Passage(SHOWN, reading.askerName);
        String around = reading.original == null ? "" : reading.unwrapped.own();
        this.note = new Passage(NOTE, around.substring(0, Math.min(MOST_AROUND, around.length())));
        passages.addAll(reading.passages.subList(0, 2));
        passages.add(signature.passage);
        passages.addAll(reading.passages.subList(2, reading.passages.size()));
        passages.add(shown);
        passages.add(note);
        MailAddresses.in(reading.textPassage().text.substring(0, Math.min(20_000, reading.textPassage().text.length()))).stream().map(MailAddresses.Found::domain).distinct()
                .filter(each -> !each.equals(sender.domain()) && region.corporationByDomain(each, reading.day).isEmpty()).limit(3)
                .map(each -> new OwnDomain(each, region)).forEach(named::add);
        collect();
    }

    Collection<OrganisationCandidate> all() {
        return byValue.values();
    }

    private void collect() {
        int seen = 0;
        for (Passage passage : passages) {
            List<Name> names = new ArrayList<>(NameRuns.in(passage));
            names.addAll(DomainNames.in(passage, own));
            named.forEach(domain -> names.addAll(DomainNames.in(passage, domain)));
            for (Name name : names) {
                if (seen++ < MOST_NAMES) {
                    add(name);
                }
            }
        }
        reading.mentions.stream().filter(mention -> mention.meaning() == Meaning.CARE_ORGANISATION).limit(MOST_KNOWN)
                .forEach(mention -> put(mention.code(), new Name(mention.passage(), mention.first(), mention.last()), ""));
        boolean corporation = region.corporationByDomain(sender.domain(), reading.day).isPresent();
        if (!own.lends && !own.helps && !corporation) {
            DomainSpelled.of(own, List.of(passages.get(0), passages.get(1), signature.passage, shown)).forEach((name, how) -> put(name, null, how));
        }
    }

    private void add(Name name) {
        if (name.isCoveredBy(Meaning.MUNICIPALITY) || name.covers(Meaning.CORPORATION)) {
            return;
        }
        Passage passage = name.passage();
        boolean elided = passage.tokens.get(name.first()).folded().equals("t") && passage.gapBefore(name.first()).endsWith("'");
        String text = bare(elided ? "'" + name.text() : name.text());
        if (text.length() < 3 || text.length() > LONGEST) {
            return;
        }
        if (elided) {
            put(text, name, "");
            return;
        }
        boolean small = Character.isLowerCase(text.charAt(text.lastIndexOf(' ') + 1));
        if (!small || text.indexOf(' ') < 0) {
            put(DomainSpelled.capital(text), name, small ? "raised" : "");
        }
        if (text.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().filter(Character::isLetter).count() > 4) {
            put(titled(text), name, "caps");
        }
        if (small && text.indexOf(' ') > 0) {
            put(titled(text), name, "raised");
        }
    }

    /** "Gemeente Dordrecht", "Zorgkantoor Waardenland": whoever is called so asks for another. */
    private static boolean helpsOthers(String name) {
        String folded = Fold.text(name);
        String first = folded.startsWith("de ") || folded.startsWith("het ") ? folded.substring(folded.indexOf(' ') + 1) : folded;
        for (String helper : OrganisationWords.HELPERS) {
            if (first.startsWith(helper) || !helper.equals("gemeente") && folded.contains(" " + helper)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCorporation(String name) {
        String key = OwnDomain.key(name);
        for (String corporation : corporations) {
            if (key.startsWith(corporation) && (key.length() - corporation.length() < 3 || corporation.length() > 5)) {
                return true;
            }
        }
        return false;
    }

    private void put(String value, @Nullable Name name, String made) {
        OrganisationCandidate candidate = byValue.get(value);
        if (candidate == null) {
            if (refused.contains(value) || isCorporation(value) || helpsOthers(value)) {
                refused.add(value);
                return;
            }
            candidate = new OrganisationCandidate(value);
            byValue.put(value, candidate);
        }
        if (name != null) {
            candidate.stands(name);
        }
        if (!made.isEmpty() && !candidate.made.contains(made)) {
            candidate.made.add(made);
        }
    }

    /** "VERZORGING ALBLAS EN LEK" is Verzorging Alblas en Lek. */
    private static String titled(String caps) {
        StringBuilder name = new StringBuilder();
        for (String word : caps.toLowerCase(Locale.ROOT).split(" ")) {
            name.append(name.isEmpty() ? "" : " ").append(name.isEmpty() || !NameRuns.SMALL.contains(Fold.text(word)) ? DomainSpelled.capital(word) : word);
        }
        return name.toString();
    }

    /** Without "Stichting" and what the law puts behind a name. */
    private static String bare(String name) {
        String text = name;
        for (String end : ENDS) {
            text = text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
        }
        for (String lead : LEGAL) {
            text = text.startsWith(lead) ? text.substring(lead.length()) : text;
        }
        return text.strip();
    }
}
