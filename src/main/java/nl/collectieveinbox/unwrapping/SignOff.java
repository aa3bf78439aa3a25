package nl.collectieveinbox.unwrapping;

import java.util.List;

/** The greeting that ends a letter, and whether it stands alone or behind the last sentence. */
final class SignOff {

    /** Nobody writes these but at the end. */
    private static final Phrases FORMAL = Phrases.of("met vriendelijke groet*", "met vriendelijk groet*", "vriendelijke groet*", "met hartelijke groet*",
            "hartelijke groet*", "hartelijk gegroet", "met warme groet*", "warme groet*", "met zonnige groet*", "zonnige groet*", "lieve groet*",
            "met groet", "met groeten", "met collegiale groet*", "collegiale groet*", "beste groet*", "veel groet*", "sportieve groet*",
            "met hoogachting", "hoogachtend", "met de meeste hoogachting", "met vr. groet*", "met vr groet*", "vr. groet*", "vriendelijk groet*", "m.v.g.", "m.v.g", "mvg",
            "mvrgr", "m.vr.gr", "met dank en groet", "met dank en vriendelijke groet*", "fijne groet*", "with kind regards", "kind regards", "kindest regards",
            "best regards", "warm regards", "warmest regards", "with regards", "yours sincerely", "sincerely yours", "yours faithfully", "best wishes",
            "many thanks and kind regards", "mit freundlichen gruss*", "mit freundlichem gruss*", "mit freundlichen gru\u00df*", "mit freundlichem gru\u00df*",
            "mit besten gru*", "mit herzlichen gru*", "freundliche gru*", "viele gru*", "beste gru*", "herzliche gru*", "liebe gru*", "mfg", "hochachtungsvoll",
            "cordialement", "bien cordialement", "tres cordialement", "sinceres salutations", "meilleures salutations", "bien a vous", "salutations distinguees",
            "med venlig hilsen", "med vennlig hilsen", "med vanliga halsningar", "med vanlig halsning", "venlig hilsen", "saludos", "un saludo", "atentamente", "cordiali saluti", "distinti saluti", "cumprimentos", "pozdrawiam", "z powazaniem");
    /** These begin sentences as well, so nothing but a name may follow. */
    private static final Phrases PLAIN = Phrases.of("groet", "groeten", "groetjes", "groetje", "groeten en tot snel", "grt", "grtz", "gr.", "gr", "vr.gr.", "vrgr",
            "regards", "sincerely", "cheers", "gruss", "gru\u00df", "lg", "vg", "liefs", "gegroet");
    private static final Phrases BETWEEN_NAMES = Phrases.of("en", "van", "de", "der", "den", "het", "ten", "ter", "te", "namens", "mede", "ook", "and", "und", "et", "le", "la",
            "von", "zu", "el", "al", "bij", "vanuit", "uit", "voor", "team", "in", "'t", "ing.", "drs.", "mr.", "dr.", "ir.", "allen", "ons", "jullie", "mij");
    /** What is said with a greeting in one breath and asks nothing. */
    private static final Phrases FORMULAS = Phrases.of("in afwachting", "alvast", "bij voorbaat", "hopende", "vertrouwende", "verblijf*", "verblijven", "teken*",
            "met dank", "dank", "bedankt", "tot dan", "tot snel", "tot ziens", "fijne", "prettig*", "wens*", "ik hoor graag", "wij horen graag", "hoor graag", "many thanks",
            "thanks", "thank", "looking forward", "in der hoffnung", "in erwartung", "dans l'attente");
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NAMES = 60;
    private static final int LONGEST_FORMULA = 90;
    private static final int SHORT_NAME = 20;
    private static final int LONGEST_TITLE = 120;

    private SignOff() {}

    /** Whether the whole line is a greeting, with or without the name behind it. */
    static boolean isWhole(Line line) {
        String folded = line.folded();
        if (folded.isEmpty() || folded.length() > LONGEST_LINE) {
            return false;
        }
        int formal = FORMAL.lengthAt(folded, 0);
        if (formal > 0) {
            return mayFollow(line.text(), formal);
        }
        int plain = PLAIN.lengthAt(folded, 0);
        if (plain > 0) {
            String rest = line.text().substring(plain);
            return areNamesOrTitle(rest) || rest.length() <= SHORT_NAME && rest.indexOf('?') < 0 && rest.strip().indexOf(' ') < 0;
        }
        int within = FORMAL.first(folded, 1);
        return within > 0 && within <= LONGEST_FORMULA && FORMULAS.lengthAt(folded, 0) > 0 && isOneBreath(folded.substring(0, within))
                && mayFollow(line.text(), within + FORMAL.lengthAt(folded, within));
    }

    /** Where a greeting begins that stands behind the last sentence of a line, or -1. */
    static int within(String text) {
        int from = Math.max(0, text.length() - LONGEST_LINE);
        String folded = Fold.text(text.substring(from));
        int last = -1;
        for (int at = FORMAL.first(folded, 1); at > 0; at = FORMAL.first(folded, at + 1)) {
            last = followsSentence(folded, at) && mayFollow(text.substring(from), at + FORMAL.lengthAt(folded, at)) ? at : last;
        }
        if (last < 0) {
            int greets = Math.max(folded.lastIndexOf(" groet"), Math.max(folded.lastIndexOf(" gr."), folded.lastIndexOf(" groeten")));
            int at = greets + 1;
            if (greets > 0 && followsSentence(folded, at) && PLAIN.lengthAt(folded, at) > 0
                    && areNamesOrTitle(text.substring(from).substring(at + PLAIN.lengthAt(folded, at)))) {
                last = at;
            }
        }
        return last < 0 ? -1 : from + last;
    }

    /** The text of the sender without the greeting behind his last sentence. */
    static String cut(String line) {
        int at = within(line);
        return at < 0 ? line : line.substring(0, at).stripTrailing();
    }

    private static boolean followsSentence(String folded, int at) {
        int before = at - 1;
        while (before >= 0 && " ,-".indexOf(folded.charAt(before)) >= 0) {
            before--;
        }
        return before >= 0 && before < at - 1 && ".!?)".indexOf(folded.charAt(before)) >= 0;
    }

    private static boolean isOneBreath(String before) {
        return before.chars().noneMatch(c -> c == '?' || c >= '0' && c <= '9');
    }

    /** Behind a formal greeting comes a name, or all of the signature in one line; a sentence goes on with small letters. */
    private static boolean mayFollow(String text, int end) {
        String rest = text.substring(Math.min(end, text.length())).strip();
        return rest.isEmpty() || ",.;:!-|/*".indexOf(rest.charAt(0)) >= 0 || areNames(rest) || startsWithName(rest) || rest.length() < 30;
    }

    private static boolean startsWithName(String rest) {
        return Character.isUpperCase(rest.charAt(0)) || Fold.text(rest).startsWith("van ") || Fold.text(rest).startsWith("namens ");
    }

    /** Words that begin with a capital, and the small ones between them; no sentence. */
    private static boolean areNames(String rest) {
        return rest.strip().length() <= LONGEST_NAMES && capitals(rest);
    }

    private static boolean areNamesOrTitle(String rest) {
        String said = rest.strip();
        if (!said.startsWith(",") || said.length() < 3) {
            return areNames(rest);
        }
        String name = said.substring(1).strip();
        return name.isEmpty() || Character.isUpperCase(name.charAt(0)) && said.length() <= LONGEST_TITLE && said.indexOf('?') < 0
                && !Prose.asks(Fold.text(name));
    }

    private static boolean capitals(String rest) {
        for (String word : List.of(rest.strip().split("[\\s,.;:!&+/-]+"))) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && BETWEEN_NAMES.lengthAt(Fold.text(word), 0) != word.length()) {
                return false;
            }
        }
        return rest.indexOf('?') < 0;
    }
}
