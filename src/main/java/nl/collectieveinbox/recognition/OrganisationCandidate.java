package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.recognition.Names.Name;
import nl.collectieveinbox.unwrapping.Fold;

/** One name that who asks may have, with every place where it stands. */
final class OrganisationCandidate {

    private static final int MOST_STANDS = 100;

    final String value;
    /** Its letters and digits, folded. */
    final String key;
    final String[] words;
    /** The same, folded. */
    final String[] folded;
    /** The letters and digits of its words without articles and other small ones. */
    final String keyOfLarge;
    final String initials;
    final String initialsOfLarge;
    final List<Name> stands = new ArrayList<>();
    /** How it was made when it does not stand there so: from the mail domain, or from capitals only. */
    final List<String> made = new ArrayList<>();

    OrganisationCandidate(String value) {
        this.value = value;
        this.words = value.split(" ");
        this.folded = new String[words.length];
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        StringBuilder firsts = new StringBuilder();
        StringBuilder largeFirsts = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            folded[i] = Fold.text(words[i]);
            String letters = letters(folded[i]);
            boolean small = NameRuns.SMALL.contains(folded[i]);
            all.append(letters);
            firsts.append(letters, 0, Math.min(1, letters.length()));
            if (!small) {
                large.append(letters);
                largeFirsts.append(letters, 0, Math.min(1, letters.length()));
            }
        }
        this.key = all.toString();
        this.keyOfLarge = large.toString();
        this.initials = firsts.toString();
        this.initialsOfLarge = largeFirsts.toString();
    }

    static String letters(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (!Character.isLetterOrDigit(folded.charAt(i))) {
                return OwnDomain.letters(folded);
            }
        }
        return folded;
    }

    void stands(Name name) {
        if (stands.size() < MOST_STANDS && !stands.contains(name)) {
            stands.add(name);
        }
    }
}
