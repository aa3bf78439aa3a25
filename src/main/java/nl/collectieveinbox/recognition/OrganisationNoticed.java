package nl.collectieveinbox.recognition;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;
import nl.collectieveinbox.recognition.Names.Name;
import nl.collectieveinbox.unwrapping.Fold;

/** What is noticed about a name that who asks may have: the name itself, where it stands, and the mail around it. */
final class OrganisationNoticed {

    private static final int MOST_STANDS = 12;
    /** A name in full stands beside it, and is the one to write down. */
    static final String SHORT_FOR = "is-short-for-another";
    private static final List<String> LEADS = List.of("stichting", "stg", "st", "vereniging", "cooperatie", "zorgcooperatie", "initiatief", "ouderinitiatief");
    private static final int MOST_LOOKED_AT = 1_500;
    /** What says more together with how a name agrees with the domain. */
    private static final List<String> WITH_DOMAIN = List.of("cut=never", "cut=sometimes", "cut=always", "cut-right=always", "cut-left=always", "in-signature", "in-shown", "in-subject", "in-text", "stands-nowhere", "stands",
            "cue-spoken-for", "times=1", "kinds-of-place=1", "kinds-of-place=2", "kinds-of-place=3", "lent-address", "has-kind-word", "article-first", "after-large-kind", "after-stichting", "made=whole", "made=dash", "made=words", "made=start", "made=end");

    private final OrganisationCandidates mail;
    private final String road;
    private final boolean third;
    private final String person;
    private final String signer;
    private final String mailbox;

    OrganisationNoticed(OrganisationCandidates mail) {
        this.mail = mail;
        this.road = road(mail);
        this.third = !road.equals("own");
        this.person = OwnDomain.key(Persons.personOf(mail.reading.askerName));
        this.signer = OwnDomain.key(mail.signature.person());
        this.mailbox = OwnDomain.key(mail.sender.address().substring(0, Math.max(0, mail.sender.address().indexOf('@'))));
    }

    /** For each candidate what is noticed about it. */
    Map<OrganisationCandidate, Set<String>> all() {
        Map<OrganisationCandidate, Set<String>> noticed = new LinkedHashMap<>();
        for (OrganisationCandidate each : mail.all()) {
            noticed.put(each, of(each));
        }
        together(noticed);
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
        noticed.add("first=" + first);
        noticed.add("last=" + last);
        noticed.add("ends=" + last.substring(Math.max(0, last.length() - 4)));
        noticed.add("ends=" + last.substring(Math.max(0, last.length() - 3)));
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
        if (mailbox.length() > 3 && (mailbox.contains(candidate.key) || candidate.key.endsWith(mailbox.substring(1)))) {
            noticed.add("mailbox-has-it");
        }
    }

    private void domain(OrganisationCandidate candidate, Set<String> noticed) {
        String own = agreement(candidate, mail.own);
        noticed.add("domain=" + own);
        noticed.add((third ? "third-" : "own-") + "domain=" + own);
        noticed.add(road + "-domain=" + own);
        for (String with : WITH_DOMAIN) {
            if (noticed.contains(with)) {
                noticed.add("domain=" + own + "&" + with);
            }
        }
        for (OwnDomain domain : mail.named) {
            String agrees = agreement(candidate, domain);
            if (!agrees.equals("no")) {
                noticed.add("named-domain=" + agrees);
                noticed.add((third ? "third-" : "own-") + "named-domain=" + agrees);
            }
        }
    }

    /** How the letters of a name and of a domain agree. */
    static String agreement(OrganisationCandidate candidate, OwnDomain domain) {
        String key = candidate.key;
        String label = domain.key;
        if (label.length() < 2 || key.length() < 2) {
            return "no";
        }
        if (key.equals(label) || key.length() > 3 && withoutArticle(key).equals(withoutArticle(label))) {
            return "whole";
        }
        for (String lead : LEADS) {
            if (label.startsWith(lead) && label.length() == lead.length() + key.length() && label.endsWith(key)) {
                return "whole-but-stichting";
            }
        }
        boolean signs = candidate.value.indexOf('&') >= 0 || candidate.value.indexOf('+') >= 0;
        if (signs && OwnDomain.key(candidate.value.replace("&", "en").replace("+", "plus")).equals(label)) {
            return "whole";
        }
        if (candidate.keyOfLarge.equals(label) || candidate.keyOfLarge.equals(withoutArticle(label))) {
            return "whole-but-small-words";
        }
        if (domain.forms.contains(key) || withoutArticle(key).length() > 3 && domain.forms.contains(withoutArticle(key))) {
            return "but-kind-word";
        }
        if (label.length() >= 4 && key.startsWith(label)) {
            return OrganisationWords.ORGANISATIONAL.contains(candidate.folded[candidate.folded.length - 1]) ? "longer-by-kind" : "longer";
        }
        if (label.length() >= 4 && key.endsWith(withoutArticle(label))) {
            return "longer-before";
        }
        for (String form : domain.forms) {
            if (form.length() > 4 && key.contains(form)) {
                return "longer-than-form";
            }
        }
        return loosely(candidate, key, label);
    }

    private static String loosely(OrganisationCandidate candidate, String key, String label) {
        if (isInitials(candidate, label)) {
            return "initials";
        }
        if (isAbbreviated(candidate, label)) {
            return "abbreviated";
        }
        boolean nearly = label.startsWith(key) && key.length() > 5 && label.length() - key.length() <= 3;
        if (nearly || label.length() >= 5 && key.length() - label.length() <= label.length() && key.charAt(0) == label.charAt(0) && isSubsequence(label, key)) {
            return nearly || key.length() - label.length() <= 2 ? "nearly" : "letters";
        }
        if (key.length() > 3 && label.contains(key)) {
            return label.startsWith(key) || withoutArticle(label).startsWith(key) ? "begin" : "part";
        }
        for (String word : candidate.folded) {
            if (word.length() > 4 && label.contains(OrganisationCandidate.letters(word))) {
                return "a-word";
            }
        }
        return "no";
    }

    private static String withoutArticle(String key) {
        String bare = key.startsWith("de") ? key.substring(2) : key.startsWith("het") ? key.substring(3) : key;
        return bare.length() > 3 ? bare : key;
    }

    /** "zgwaal" is Zorggroep Waal. */
    private static boolean isAbbreviated(OrganisationCandidate candidate, String label) {
        String[] words = candidate.folded;
        int at = 0;
        for (int k = 0; k < words.length - 1 && k < 5; k++) {
            boolean begins = !words[k].isEmpty() && at < label.length() && label.charAt(at) == words[k].charAt(0);
            if (!begins) {
                return false;
            }
            at += words[k].equals("zorggroep") && label.startsWith("zg", at) ? 2 : 1;
            StringBuilder rest = new StringBuilder();
            for (int i = k + 1; i < words.length; i++) {
                rest.append(OrganisationCandidate.letters(words[i]));
            }
            if (rest.length() > 3 && label.length() - at == rest.length() && label.endsWith(rest.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubsequence(String letters, String of) {
        int at = 0;
        for (int i = 0; i < of.length() && at < letters.length(); i++) {
            at += of.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    private static boolean isInitials(OrganisationCandidate full, String label) {
        return isInitials(full.initials, label) || isInitials(full.initialsOfLarge, label);
    }

    /** Also with an s for Stichting before them. */
    private static boolean isInitials(String initials, String label) {
        return initials.length() > 1 && (initials.equals(label) || label.length() == initials.length() + 1 && label.charAt(0) == 's' && label.endsWith(initials)
                || initials.length() > 2 && label.startsWith(initials) && label.length() < initials.length() + 5);
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

    /** What a name is beside the other names of the mail. */
    private void together(Map<OrganisationCandidate, Set<String>> noticed) {
        Collection<OrganisationCandidate> all = noticed.keySet();
        int most = all.stream().mapToInt(each -> each.stands.size()).max().orElse(0);
        boolean spoken = noticed.values().stream().anyMatch(OrganisationNoticed::isSpokenFor);
        boolean agreed = noticed.values().stream().anyMatch(each -> each.contains("domain=whole") && each.contains("stands"));
        boolean agrees = all.stream().anyMatch(each -> !each.stands.isEmpty() && noticed.get(each).stream().noneMatch("domain=no"::equals));
        boolean labelled = noticed.values().stream().anyMatch(each -> each.contains("cue-field-strongly"));
        for (Map.Entry<OrganisationCandidate, Set<String>> each : noticed.entrySet()) {
            OrganisationCandidate one = each.getKey();
            Set<String> its = each.getValue();
            if (one.stands.size() == most && most > 1) {
                its.add("most-often");
            }
            boolean speaks = isSpokenFor(its);
            if (spoken && !speaks) {
                its.add("another-is-spoken-for");
            }
            if (agreed && !its.contains("domain=whole")) {
                its.add("another-is-the-domain");
            }
            if (!agrees) {
                its.add("nobody-agrees-with-the-domain");
                one.made.forEach(made -> its.add("nobody-agrees&made=" + made));
                if (one.stands.isEmpty()) {
                    its.add("nobody-agrees&stands-nowhere");
                }
            }
            if (labelled && !its.contains("cue-field-strongly")) {
                its.add("another-is-labelled");
            }
            within(one, all, its, noticed);
            initials(one, all, its);
        }
    }

    private static boolean isSpokenFor(Set<String> noticed) {
        return noticed.contains("cue-spoken-for");
    }

    /** "SGW (Stichting Gewoon Wonen)": the name is the one in full. */
    private static void initials(OrganisationCandidate one, Collection<OrganisationCandidate> all, Set<String> its) {
        boolean isShort = one.key.length() >= 2 && one.key.length() <= 6 && one.value.indexOf(' ') < 0;
        for (OrganisationCandidate other : all) {
            boolean full = other.value.indexOf(' ') > 0 && !other.stands.isEmpty();
            if (isShort && full && isInitials(other, one.key) && isBeside(one, other)) {
                its.add(SHORT_FOR);
            }
            if (one.value.indexOf(' ') > 0 && other.key.length() >= 2 && other.key.length() <= 6 && other.value.indexOf(' ') < 0 && !other.stands.isEmpty() && other.value.equals(other.value.toUpperCase(Locale.ROOT))
                    && isInitials(one, other.key)) {
                its.add("another-is-short-for-it");
            }
        }
    }

    /** "X (Y)" or "Y (X)". */
    private static boolean isBeside(OrganisationCandidate one, OrganisationCandidate other) {
        for (Name name : one.stands) {
            for (Name full : other.stands) {
                boolean near = name.passage() == full.passage() && (full.first() > name.last() && full.first() - name.last() <= 2 || name.first() == full.last() + 1);
                if (near && name.passage().gapBefore(full.first() > name.last() ? name.last() + 1 : name.first()).indexOf('(') >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void within(OrganisationCandidate one, Collection<OrganisationCandidate> all, Set<String> its, Map<OrganisationCandidate, Set<String>> noticed) {
        for (OrganisationCandidate other : all) {
            if (other == one || other.key.length() < 3 || one.key.length() < 3) {
                continue;
            }
            if (other.key.equals(one.key)) {
                its.add(other.stands.size() > one.stands.size() ? "same-letters-more-often" : other.stands.size() == one.stands.size() ? "same-letters-as-often" : "same-letters-less-often");
            } else if (other.key.contains(one.key)) {
                its.add(other.stands.isEmpty() ? "in-a-longer-made" : other.stands.size() >= one.stands.size() ? "in-a-longer-as-often" : "in-a-longer-less-often");
                if (noticed.get(other).contains("cut=never")) {
                    its.add("in-a-longer-that-is-whole");
                    its.add(other.key.startsWith(one.key) ? "begins-a-longer-that-is-whole" : other.key.endsWith(one.key) ? "ends-a-longer-that-is-whole" : "inside-a-longer-that-is-whole");
                }
                if (noticed.get(other).contains("domain=whole") && !other.stands.isEmpty()) {
                    its.add("in-a-longer-that-is-the-domain");
                }
            } else if (one.key.contains(other.key)) {
                its.add(other.stands.size() > one.stands.size() ? "has-a-shorter-more-often" : "has-a-shorter-as-often");
                if (noticed.get(other).contains("cut=never") || noticed.get(other).contains("cut=sometimes")) {
                    its.add("has-a-shorter-that-stands-alone");
                }
                if (noticed.get(other).contains("domain=whole")) {
                    its.add("has-the-domain-in-it");
                }
            }
        }
    }
}
