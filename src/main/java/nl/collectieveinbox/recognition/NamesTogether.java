package nl.collectieveinbox.recognition;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.recognition.Names.Name;

/** What a name is beside the other names of its mail: part of a longer one, short for another, or less spoken of. */
final class NamesTogether {

    /** A name in full stands beside it, and is the one to write down. */
    static final String SHORT_FOR = "is-short-for-another";

    private NamesTogether() {}

    /** What a name is beside the other names of the mail. */
    static void notice(Map<OrganisationCandidate, Set<String>> noticed) {
        Collection<OrganisationCandidate> all = noticed.keySet();
        int most = all.stream().mapToInt(each -> each.stands.size()).max().orElse(0);
        boolean spoken = noticed.values().stream().anyMatch(NamesTogether::isSpokenFor);
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
            if (its.contains("cut=always") && its.contains("in-a-longer-as-often")) {
                its.add("always-a-piece-of-a-longer");
                if (its.contains("domain=whole")) {
                    its.add("the-domain-but-always-a-piece");
                }
            }
            if (its.contains("cut=never") && its.contains("has-the-domain-in-it") && !its.contains("has-a-shorter-that-stands-alone")) {
                its.add("has-the-domain-that-never-stands-alone");
            }
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
            if (isShort && full && DomainAgreement.isInitials(other, one.key) && isBeside(one, other)) {
                its.add(SHORT_FOR);
            }
            if (one.value.indexOf(' ') > 0 && other.key.length() >= 2 && other.key.length() <= 6 && other.value.indexOf(' ') < 0 && !other.stands.isEmpty() && other.value.equals(other.value.toUpperCase(Locale.ROOT))
                    && DomainAgreement.isInitials(one, other.key)) {
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
