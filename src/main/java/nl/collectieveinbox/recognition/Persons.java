package nl.collectieveinbox.recognition;

import java.util.List;
import nl.collectieveinbox.recognition.Names.Name;
import nl.collectieveinbox.unwrapping.Fold;

/** The name of a person who writes, from what his mail program shows, how he signs, and his mailbox. */
final class Persons {

    private Persons() {}

    /** The person in what a sender calls himself: "Sanne | De Buitenboel", "Jansen, Piet", "Mw. J. Timmer". */
    static String personOf(String shown) {
        String person = shown;
        for (String cut : List.of(" | ", " - ", " \u2013 ", " (", " / ", " \u2022 ", " via ", " @ ", " van Stichting ")) {
            int at = person.indexOf(cut);
            person = at > 1 ? person.substring(0, at) : person;
        }
        for (String title : List.of("Mw. ", "Mevr. ", "Mevrouw ", "Dhr. ", "De heer ", "mw. ", "dhr. ", "mevr. ", "Drs. ", "drs. ", "Ir. ", "ir. ", "Mr. ",
                "mr. ", "Dr. ", "dr. ", "Ing. ", "ing. ", "Zr. ")) {
            person = person.startsWith(title) ? person.substring(title.length()) : person;
        }
        int comma = person.indexOf(", ");
        boolean turned = comma > 1 && person.indexOf(", ", comma + 1) < 0 && person.substring(comma + 2).chars().noneMatch(Character::isDigit);
        return (turned ? turned(person.substring(0, comma), person.substring(comma + 2)) : person).strip();
    }

    /** "Berg, Jan van den" is Jan van den Berg. */
    private static String turned(String last, String first) {
        return Organisations.isOrganisational(first) ? last : first.strip() + " " + last.strip();
    }

    /** The sender as he calls himself, or as he signs when the mailbox is not a person's. */
    static String signed(String shown, Signature signature) {
        String signed = personOf(signature.person());
        boolean personal = !shown.isEmpty() && !Organisations.isOrganisational(shown) && shown.indexOf('@') < 0;
        if (personal && (shown.indexOf(' ') > 0 || signed.isEmpty() || !Fold.text(signed).startsWith(Fold.text(shown)))) {
            return shown.indexOf(' ') > 0 || signed.isEmpty() ? shown : signed.indexOf(' ') > 0 ? signed : shown;
        }
        return signed.indexOf(' ') > 0 || !personal ? signed : shown;
    }

    /** "N. Demirbas" signs as Nihal Demirbas, and "Wim" as Wim Kooiman. */
    static String fullest(Reading reading, Signature signature, String shown) {
        if (shown.isBlank()) {
            return byAddress(reading, signature);
        }
        String[] words = Fold.text(shown).split("[ .]+");
        boolean initials = words.length > 1 && words[0].length() == 1;
        if (words.length == 0 || words[0].isEmpty() || !initials && words.length > 1) {
            return shown;
        }
        for (Passage passage : List.of(signature.passage, reading.textPassage())) {
            for (Name name : Names.in(passage)) {
                String first = passage.tokens.get(name.first()).folded();
                boolean same = initials ? first.length() > 1 && first.startsWith(words[0])
                        && passage.tokens.get(name.last()).folded().equals(words[words.length - 1])
                        : first.equals(words[0]) && name.last() > name.first() && name.last() - name.first() < 4;
                if (same && name.last() > name.first() && !Organisations.isOrganisational(name.text()) && !name.covers(Mention.Meaning.MUNICIPALITY)
                        && !name.covers(Mention.Meaning.CARE_ORGANISATION)) {
                    return name.text();
                }
            }
        }
        return shown;
    }

    /** "Tomas Vink" writes from tomas.vink@…, "Wilma Ravensbergen" from w.ravensbergen@…. */
    private static String byAddress(Reading reading, Signature signature) {
        String local = reading.asker.address().substring(0, Math.max(0, reading.asker.address().indexOf('@')));
        String key = OwnDomain.key(local);
        for (Passage passage : List.of(signature.passage, reading.textPassage())) {
            for (Name name : Names.in(passage)) {
                String full = OwnDomain.key(name.text());
                boolean initial = full.length() > 4 && key.length() > 4 && full.charAt(0) == key.charAt(0) && full.endsWith(key.substring(1));
                if (name.last() > name.first() && key.length() > 4 && (full.equals(key) || initial) && !Organisations.isOrganisational(name.text())) {
                    return name.text();
                }
            }
        }
        return "";
    }
}
