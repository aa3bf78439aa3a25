package nl.collectieveinbox.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.recognition.Names.Name;
import nl.collectieveinbox.unwrapping.Fold;

/** What is noticed about a name that who asks may have: the name itself, where it stands, and the mail around it. */
final class OrganisationNoticed {

    private static final int MOST_STANDS = 12;
    private static final int MOST_LOOKED_AT = 1_500;
    /** What says more together with how a name agrees with the domain. */
    private static final List<String> WITH_DOMAIN = List.of("cut=never", "cut=sometimes", "cut=always", "cut-right=always", "cut-left=always", "in-signature", "in-shown", "in-subject", "in-text", "stands-nowhere", "stands",
            "cue-spoken-for", "times=1", "kinds-of-place=1", "kinds-of-place=2", "kinds-of-place=3", "lent-address", "has-kind-word", "article-first", "after-large-kind", "after-stichting", "made=whole", "made=dash", "made=words", "made=start", "made=end");

    private final OrganisationCandidates mail;
    private final String road;
    private final boolean third;
    private final String person;
    private final String signer;
    /** What the sender calls himself when that is no person. */
    private final String showsOrganisation;
    private final String mailbox;

    OrganisationNoticed(OrganisationCandidates mail) {
        this.mail = mail;
        this.road = road(mail);
        this.third = !road.equals("own");
        boolean organisation = Organisations.isOrganisational(mail.reading.askerName) || mail.shown.tokens.stream().map(Token::folded).anyMatch(NameRuns::isHouse);
        this.person = organisation ? "" : OwnDomain.key(Persons.personOf(mail.reading.askerName));
        this.showsOrganisation = organisation ? OwnDomain.key(mail.reading.askerName) : "";
        this.signer = OwnDomain.key(mail.signature.person());
        this.mailbox = OwnDomain.key(mail.sender.address().substring(0, Math.max(0, mail.sender.address().indexOf('@'))));
    }

    /** For each candidate what is noticed about it. */
    Map<OrganisationCandidate, Set<String>> all() {
        Map<OrganisationCandidate, Set<String>> noticed = new LinkedHashMap<>();
        for (OrganisationCandidate each : mail.all()) {
            noticed.put(each, of(each));
        }
        NamesTogether.notice(noticed);
        return noticed;
    }

    private static String road(OrganisationCandidates mail) {
        String address = Fold.text(mail.sender.address());
        boolean robot = address.startsWith("noreply") || address.startsWith("no-reply") || address.startsWith("donotreply") || address.startsWith("website") || address.startsWith("formulier");
        if (mail.region.corporationByDomain(mail.sender.domain(), mail.reading.day).isPresent()) {
            return "corporation";
        }
        boolean ours = mail.reading.message.to().stream().anyMatch(each -> each.domain().equals(mail.sender.domain()));
        return robot ? "robot" : ours ? "ours" : mail.own.helps ? "helper" : mail.sender.domain().isEmpty() ? "nowhere" : "own";
    }

    private Set<String> of(OrganisationCandidate candidate) {
        Set<String> noticed = new HashSet<>();
        noticed.add("always");
        noticed.add("road=" + road);
        if (mail.own.lends) {
            noticed.add("lent-address");
        }
        candidate.made.forEach(made -> noticed.add("made=" + made));
        noticed.add(candidate.stands.isEmpty() ? "stands-nowhere" : "stands");
        looks(candidate, noticed);
        stands(candidate, noticed);
        domain(candidate, noticed);
        return noticed;
    }

    private void looks(OrganisationCandidate candidate, Set<String> noticed) {
        String value = candidate.value;
        String[] words = candidate.words;
        noticed.add("words=" + Math.min(words.length, 6));
        for (int i = 0; i < words.length; i++) {
            String word = candidate.folded[i];
            boolean organisational = OrganisationWords.ORGANISATIONAL.contains(word) || NameRuns.isHouse(word);
            if (organisational) {
                noticed.add("has-kind-word");
                noticed.add(i == 0 ? "first-word-is-kind" : i == words.length - 1 ? "last-word-is-kind" : "middle-word-is-kind");
                noticed.add("word=" + word);
            }
            if (OrganisationWords.HELPS_OTHERS.contains(word)) {
                noticed.add("helper-word");
            }
            if (OrganisationWords.NO_NAMES.contains(word)) {
                noticed.add("common-word");
            }
            if (NameRuns.SMALL.contains(word) && i > 0) {
                noticed.add("small-word-inside");
            }
            if (Signature.isRole(word)) {
                noticed.add("role-word");
            }
        }
        if (words.length > 1 && Character.isLowerCase(words[words.length - 1].charAt(0))) {
            noticed.add("small-last");
        }
        String first = candidate.folded[0];
        String last = candidate.folded[words.length - 1];
        if (NameRuns.ARTICLES.contains(first)) {
            noticed.add("article-first");
        }
        noticed.add("last=" + last);
        noticed.add("ends=" + last.substring(Math.max(0, last.length() - 4)));
        if (OrganisationWords.LEGAL.contains(last) || OrganisationWords.LEGAL.contains(first)) {
            noticed.add("legal-word");
        }
        if (value.equals(value.toUpperCase(Locale.ROOT))) {
            noticed.add(candidate.key.length() <= 4 ? "short-capitals" : "capitals");
        }
        if (value.chars().skip(1).anyMatch(Character::isUpperCase) && words.length == 1) {
            noticed.add("capital-inside");
        }
        if (value.indexOf('&') >= 0 || value.indexOf('+') >= 0) {
            noticed.add("and-sign");
        }
        if (value.chars().anyMatch(Character::isDigit)) {
            noticed.add("digit");
        }
        persons(candidate, noticed);
        if (!candidate.made.isEmpty() && candidate.stands.isEmpty()) {
            boolean said = mail.reading.textPassage().tokens.stream().limit(MOST_LOOKED_AT).anyMatch(token -> token.folded().equals(first))
                    || mail.reading.subjectPassage().tokens.stream().anyMatch(token -> token.folded().equals(first));
            if (said && NameRuns.isHouse(first)) {
                noticed.add("made-with-a-kind-that-is-said");
            }
        }
    }

    private void persons(OrganisationCandidate candidate, Set<String> noticed) {
        for (String who : List.of(person, signer)) {
            if (who.length() > 2) {
                if (who.equals(candidate.key)) {
                    noticed.add("is-the-writer");
                } else if (who.contains(candidate.key) && candidate.key.length() > 2) {
                    noticed.add("in-the-name-of-the-writer");
                } else if (candidate.key.contains(who) && who.length() > 4) {
                    noticed.add("has-the-writer");
                }
            }
        }
        if (!showsOrganisation.isEmpty()) {
            noticed.add(showsOrganisation.equals(candidate.key) ? "is-what-the-sender-shows" : showsOrganisation.contains(candidate.key) ? "in-what-the-sender-shows" : "sender-shows-another");
        }
        if (mailbox.length() > 3 && (mailbox.contains(candidate.key) || candidate.key.endsWith(mailbox.substring(1)))) {
            noticed.add("mailbox-has-it");
        }
    }

    private void domain(OrganisationCandidate candidate, Set<String> noticed) {
        String own = DomainAgreement.of(candidate, mail.own);
        noticed.add("domain=" + own);
        noticed.add((third ? "third-" : "own-") + "domain=" + own);
        noticed.add(road + "-domain=" + own);
        for (String with : own.equals("no") ? List.<String>of() : WITH_DOMAIN) {
            if (noticed.contains(with)) {
                noticed.add("domain=" + own + "&" + with);
            }
        }
        boolean article = NameRuns.ARTICLES.contains(candidate.folded[0]) && candidate.words.length > 1;
        boolean written = mail.own.key.startsWith("de") || mail.own.key.startsWith("het") || mail.own.key.startsWith("stichtingde") || mail.own.key.startsWith("stichtinghet");
        if (!own.equals("no") && article != written) {
            noticed.add(article ? "article-not-in-domain" : "article-only-in-domain");
        }
        for (OwnDomain domain : mail.named) {
            String agrees = DomainAgreement.of(candidate, domain);
            if (!agrees.equals("no")) {
                noticed.add("named-domain=" + agrees);
                noticed.add((third ? "third-" : "own-") + "named-domain=" + agrees);
            }
        }
    }

    private void stands(OrganisationCandidate candidate, Set<String> noticed) {
        Map<String, Integer> roles = new HashMap<>();
        int cutLeft = 0;
        int cutRight = 0;
        int seen = 0;
        for (Name name : candidate.stands) {
            roles.merge(role(name.passage()), 1, Integer::sum);
            if (seen++ < MOST_STANDS) {
                NamePlace place = new NamePlace(name, role(name.passage()), mail, noticed);
                place.notice();
                cutLeft += place.cutLeft ? 1 : 0;
                cutRight += place.cutRight ? 1 : 0;
            }
        }
        roles.forEach((role, times) -> {
            noticed.add("in-" + role);
            noticed.add("times-in-" + role + "=" + Math.min(3, times));
        });
        int all = candidate.stands.size();
        noticed.add("times=" + (all > 5 ? "6+" : all > 3 ? "4-5" : "" + all));
        noticed.add("kinds-of-place=" + roles.size());
        int looked = Math.min(MOST_STANDS, all);
        if (looked > 0) {
            noticed.add("cut-left=" + (cutLeft == 0 ? "never" : cutLeft == looked ? "always" : "sometimes"));
            noticed.add("cut-right=" + (cutRight == 0 ? "never" : cutRight == looked ? "always" : "sometimes"));
            noticed.add("cut=" + (cutLeft + cutRight == 0 ? "never" : cutLeft == looked || cutRight == looked ? "always" : "sometimes"));
        }
    }

    private String role(Passage passage) {
        return passage == mail.signature.passage ? "signature" : passage == mail.shown ? "shown" : passage == mail.note ? "note" : passage.isSubject() ? "subject"
                : passage.isAttachment() ? "attachment" : "text";
    }
}
