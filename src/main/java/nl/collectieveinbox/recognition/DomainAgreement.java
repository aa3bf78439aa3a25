package nl.collectieveinbox.recognition;

import java.util.List;

/** How the letters of a name and of a mail domain agree: whole, but for a word that any organisation may have, as initials, or not. */
final class DomainAgreement {

    /** A domain may have these before the name. */
    private static final List<String> LEADS = List.of("stichting", "stg", "st", "vereniging", "cooperatie", "zorgcooperatie", "initiatief", "ouderinitiatief");

    private DomainAgreement() {}

    /** The kind of agreement; {@code no} when there is none. */
    static String of(OrganisationCandidate candidate, OwnDomain domain) {
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

    static boolean isInitials(OrganisationCandidate full, String label) {
        return isInitials(full.initials, label) || isInitials(full.initialsOfLarge, label);
    }

    /** Also with an s for Stichting before them. */
    private static boolean isInitials(String initials, String label) {
        return initials.length() > 1 && (initials.equals(label) || label.length() == initials.length() + 1 && label.charAt(0) == 's' && label.endsWith(initials)
                || initials.length() > 2 && label.startsWith(initials) && label.length() < initials.length() + 5);
    }
}
