package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.recognition.Fields.Field;
import nl.collectieveinbox.recognition.Names.Name;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Fold;

/** Whom to answer: whoever the letter names for that, else who wrote it. */
final class ContactFacts {

    private static final Set<String> ASK_THEM = Set.of("contactpersoon", "contact", "terecht", "vragen", "inlichtingen", "aanspreekpunt", "informatie", "bellen", "mailen", "antwoord", "lijn", "overleg", "gebeld");
    private static final Set<String> TITLES = Set.of("mevrouw", "mevr", "mw", "heer", "dhr", "collega", "met", "bij", "is", "van", "contactpersoon", "ik", "door", "aan", "contact", "mijn");
    private static final int REACH = 16;
    private static final int MOST_FIELDS = 60;

    private final Region region;

    ContactFacts(Region region) {
        this.region = region;
    }

    List<Fact> find(Reading reading, Signature signature, Address sender, String organisation) {
        boolean corporation = region.corporationByDomain(sender.domain(), reading.day).isPresent();
        Contact contact = byForm(reading);
        if (contact.name.isEmpty()) {
            contact = named(reading, contact, corporation);
        }
        if (contact.name.isEmpty() && !corporation) {
            contact = contact.or(new Contact(person(personOf(sender.address().equals(reading.asker.address()) ? reading.askerName : sender.shown().substring(0, Math.min(120, sender.shown().length()))), signature), signature.role(), phone(reading, signature), ""));
        }
        String address = contact.address.isEmpty() ? corporation ? "" : sender.address().toLowerCase(Locale.ROOT) : contact.address;
        List<Fact> facts = new ArrayList<>();
        boolean direct = reading.original == null;
        add(facts, FactField.CONTACT_ADDRESS, address, contact.address.isEmpty() ? reading.askerName.isEmpty() ? sender.address() : reading.askerName + " <" + sender.address() + ">" : contact.quote.isEmpty() ? address : contact.quote,
                contact.address.isEmpty() ? "afzender" : contact.source, contact.address.isEmpty() && !direct ? 0.9 : 0.95);
        add(facts, FactField.CONTACT_NAME, contact.name, contact.quote.isEmpty() ? contact.name : contact.quote, contact.source, 0.85);
        add(facts, FactField.CONTACT_ROLE, without(contact.role, organisation), contact.role, contact.source, 0.8);
        add(facts, FactField.CONTACT_PHONE, contact.phone, contact.phone, contact.source, 0.85);
        return facts;
    }

    /** "directeur Samen Onderweg" is a director. */
    private static String without(String role, String organisation) {
        String[] words = organisation.split(" ");
        int at = organisation.isEmpty() ? -1 : role.indexOf(organisation);
        at = at < 0 && words[0].length() > 3 ? role.indexOf(" " + words[0]) : at;
        at = at < 0 && words.length > 1 && words[1].length() > 4 ? role.indexOf(" " + words[1]) : at;
        String bare = at > 3 ? role.substring(0, at).strip() : role;
        return bare.endsWith(" Zorggroep") || bare.endsWith(" De") ? bare.substring(0, bare.lastIndexOf(' ')) : bare;
    }

    private static void add(List<Fact> facts, FactField field, String value, String quote, String source, double confidence) {
        if (!value.isBlank()) {
            facts.add(new Fact(field, value, quote, source, confidence));
        }
    }

    private static String phone(Reading reading, Signature signature) {
        String signed = Telephone.in(signature.passage.text);
        return signed.isEmpty() ? Telephone.in(reading.textPassage().text.substring(0, Math.min(20_000, reading.textPassage().text.length()))) : signed;
    }

    /** The person in what a sender calls himself: "Sanne | De Buitenboel", "Jansen, Piet", "Mw. J. Timmer". */
    static String personOf(String shown) {
        String person = shown;
        for (String cut : List.of(" | ", " - ", " \u2013 ", " (", " / ", " \u2022 ", " via ", " @ ", " van Stichting ")) {
            int at = person.indexOf(cut);
            person = at > 1 ? person.substring(0, at) : person;
        }
        for (String title : List.of("Mw. ", "Mevr. ", "Mevrouw ", "Dhr. ", "De heer ", "mw. ", "dhr. ", "mevr. ", "Drs. ", "drs. ", "Ir. ", "ir. ", "Mr. ", "mr. ", "Dr. ", "dr. ", "Ing. ", "ing. ", "Zr. ")) {
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
    private static String person(String shown, Signature signature) {
        String signed = personOf(signature.person());
        boolean personal = !shown.isEmpty() && !Organisations.isOrganisational(shown) && shown.indexOf('@') < 0;
        if (personal && (shown.indexOf(' ') > 0 || signed.isEmpty() || !Fold.text(signed).startsWith(Fold.text(shown)))) {
            return shown.indexOf(' ') > 0 || signed.isEmpty() ? shown : signed.indexOf(' ') > 0 ? signed : shown;
        }
        return signed.indexOf(' ') > 0 || !personal ? signed : shown;
    }

    /** "Contactpersoon: …", "Telefoon: …" as a form has them. */
    private static Contact byForm(Reading reading) {
        Contact contact = Contact.NONE;
        for (Passage passage : reading.passages) {
            for (Field field : passage.fields().all().subList(0, Math.min(MOST_FIELDS, passage.fields().all().size()))) {
                String value = passage.text.substring(passage.tokens.get(field.first()).start(), passage.tokens.get(field.last()).end());
                contact = switch (field.label()) {
                    case CONTACT -> contact.name.isEmpty() ? contact.or(fromLine(passage, field, value)) : contact;
                    case ROLE -> contact.or(new Contact("", value, "", ""));
                    case PHONE -> contact.or(new Contact("", "", Telephone.in(passage.text.substring(passage.tokens.get(field.first()).start() - 1 < 0 ? 0 : passage.tokens.get(field.first()).start() - 1,
                            Math.min(passage.text.length(), passage.tokens.get(field.last()).end()))), ""));
                    case MAIL -> contact.or(new Contact("", "", "", MailAddresses.in(value).stream().findFirst().map(MailAddresses.Found::address).orElse("")));
                    default -> contact;
                };
            }
        }
        return contact.name.isEmpty() ? Contact.NONE.or(new Contact("", "", "", contact.address)) : contact;
    }

    private static Contact fromLine(Passage passage, Field field, String value) {
        for (Name name : Names.in(passage)) {
            if (name.first() >= field.first() && name.last() <= field.last()) {
                return around(name, "");
            }
        }
        return Contact.NONE;
    }

    /** "Voor vragen kunt u terecht bij mijn collega …". */
    private Contact named(Reading reading, Contact form, boolean corporation) {
        Passage text = reading.textPassage();
        for (Name name : Names.in(text)) {
            if (isAskedFor(name, corporation) && !name.covers(Mention.Meaning.MUNICIPALITY) && !name.covers(Mention.Meaning.CORPORATION) && !name.covers(Mention.Meaning.CARE_ORGANISATION)
                    && !Organisations.isOrganisational(name.text())) {
                Contact found = around(fuller(name), corporation ? "" : reading.asker.address());
                boolean self = Fold.text(reading.askerName).contains(Fold.text(found.name)) && !reading.askerName.isBlank();
                if (!self && found.name.length() > 2) {
                    return form.or(found);
                }
            }
        }
        String address = corporation ? MailAddresses.in(text.text).stream().filter(each -> region.corporationByDomain(each.domain(), reading.day).isEmpty()
                && !each.address().startsWith("collectief@")).findFirst().map(MailAddresses.Found::address).orElse("") : "";
        return form.or(new Contact("", "", "", address));
    }

    private static boolean isAskedFor(Name name, boolean corporation) {
        Passage passage = name.passage();
        String before = passage.near(name.first(), -1);
        boolean led = TITLES.contains(before) || passage.gapBefore(name.first()).indexOf(':') >= 0 || passage.near(name.first(), -2).equals("heer");
        boolean sure = passage.shortlyBefore(name.first(), REACH, Set.of("contactpersoon", "aanspreekpunt", "terecht", "inlichtingen"))
                || passage.shortlyBefore(name.first(), REACH, Set.of("contact")) && passage.shortlyBefore(name.first(), REACH, Set.of("opnemen", "opnemen.", "vragen"))
                || passage.shortlyBefore(name.first(), REACH, Set.of("vragen", "kunt")) && passage.sentenceNames(name.first(), Set.of("bellen", "mailen", "bereiken"));
        boolean heard = corporation && passage.shortlyBefore(name.first(), 8, Set.of("overleg", "gesproken", "had", "belde", "gesprek")) && name.last() > name.first();
        return led && (sure || heard) && passage.shortlyBefore(name.first(), REACH, ASK_THEM) || heard && passage.sentenceNames(name.first(), ASK_THEM);
    }

    /** "mevrouw Ouali" is the "mevrouw F. Ouali" of before. */
    private static Name fuller(Name name) {
        if (name.last() > name.first()) {
            return name;
        }
        String surname = name.passage().tokens.get(name.last()).folded();
        return Names.in(name.passage()).stream().filter(other -> other.last() > other.first() && other.last() < name.first()
                && name.passage().tokens.get(other.last()).folded().equals(surname)).findFirst().orElse(name);
    }

    /** What stands behind a name in its sentence, and in the next: role, telephone, address. */
    private static Contact around(Name name, String notThis) {
        Passage passage = name.passage();
        int from = passage.tokens.get(name.last()).end();
        int to = Math.min(passage.text.length(), from + 160);
        String rest = passage.text.substring(from, to);
        int paragraph = rest.indexOf("\n\n");
        rest = paragraph >= 0 ? rest.substring(0, paragraph) : rest;
        String role = "";
        for (String segment : rest.split("[,(\\n;:)]")) {
            String part = segment.strip();
            if (!part.isEmpty() && part.length() < 60 && Signature.isRole(part)) {
                role = Signature.bareRole(part.startsWith("onze ") ? part.substring(5) : part);
                break;
            }
        }
        String end = rest;
        String address = MailAddresses.in(end).stream().map(MailAddresses.Found::address).filter(each -> !each.equals(notThis)).findFirst().orElse("");
        String text = name.text();
        return new Contact(text, role, Telephone.in(end), address, passage.source, passage.quote(name.first(), name.last()));
    }

    /** As far as it is known; empty where it is not. */
    private record Contact(String name, String role, String phone, String address, String source, String quote) {

        static final Contact NONE = new Contact("", "", "", "", Passage.TEXT, "");

        Contact(String name, String role, String phone, String address) {
            this(name, role, phone, address, Passage.TEXT, "");
        }

        Contact or(Contact other) {
            return new Contact(name.isEmpty() ? other.name : name, role.isEmpty() ? other.role : role, phone.isEmpty() ? other.phone : phone,
                    address.isEmpty() ? other.address : address, name.isEmpty() ? other.source : source, quote.isEmpty() ? other.quote : quote);
        }
    }
}
