package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.unwrapping.Fold;
import nl.collectieveinbox.unwrapping.TextPart;
import org.jspecify.annotations.Nullable;

/** What the asker puts under a letter: name, role, organisation, telephone; read by segments, between line ends, bars and commas. */
final class Signature {

    static final String SOURCE = "ondertekening";
    private static final int LONGEST = 3_000;
    private static final Set<String> ROLES = Set.of("manager", "adviseur", "projectleider", "directeur", "directeurbestuurder", "coordinator", "medewerker",
            "voorzitter", "bestuurder", "secretaris",
            "teamleider", "hoofd", "begeleider", "regiodirecteur", "initiatiefnemer", "programmamaker", "kwartiermaker", "ontwikkelaar",
                    "projectontwikkelaar", "accountmanager", "zorgmanager", "regiomanager",
            "beleidsadviseur", "beleidsmedewerker", "locatiemanager", "clustermanager", "huisvestingscoordinator", "teammanager", "oprichter", "bestuurslid",
                    "penningmeester", "beheerder", "consulent",
            "vastgoedmanager", "programmamanager", "projectmanager", "bestuurssecretaris", "bestuurssecretaresse", "secretaresse", "wijkmanager",
                    "vestigingsmanager", "directrice", "head", "director", "lead",
            "officer", "coach", "specialist", "leider", "gedragswetenschapper", "vastgoedadviseur", "huisvestingsadviseur", "zorgcoordinator", "locatiehoofd",
                    "afdelingshoofd", "assistent", "wethouder",
            "regisseur", "gebiedsmanager", "strateeg", "eigenaar", "ondernemer", "zorgondernemer", "bedrijfsleider", "operationeel", "trajectbegeleider",
                    "wijkverpleegkundige", "verpleegkundige", "projectcoordinator",
            "unitmanager", "sectormanager", "stafmedewerker", "ondersteuner", "managementassistent", "relatiebeheerder", "accounthouder",
                    "vastgoedontwikkelaar", "opbouwwerker", "maatschappelijk", "voorzitster");

    private static final Endings ROLE_ENDS = Endings.of("manager", "leider", "begeleider", "adviseur", "coordinator", "directeur", "bestuurder",
            "medewerker", "hoofd", "ondernemer", "makelaar", "secretaris", "beheerder",
            "nemer", "koper", "ontwikkelaar", "secretaresse", "functionaris", "consulent", "deskundige", "regisseur", "diaken", "leiter", "leiterin",
                    "therapeut", "verpleegkundige", "specialist", "assistent");
    /** Letters end with these; nobody is called so. */
    private static final Set<String> CLOSINGS = Set.of("hoogachtend", "groet", "groetjes", "groeten", "mvg", "dank", "bedankt", "vriendelijke", "hartelijke",
            "hartelijks", "warme", "liefs", "regards", "best", "kind", "met",
            "cordialement", "fraternellement", "namens", "telefoon", "mobiel", "verzonden", "verstuurd", "sent", "bezoekadres", "postadres", "postbus", "dit",
                    "disclaimer", "werkdagen", "aanwezig", "kantoor", "tel", "alvast",
            "vrede", "directie", "hoofdkantoor", "uw", "onze");

    final Passage passage;
    final List<String> segments = new ArrayList<>();
    /** What who writes calls himself, without title and employer. */
    final String writer;
    private @Nullable String person;

    Signature(List<TextPart> parts, String writer) {
        this.writer = writer;
        String signed = TextPart.joined(parts, TextPart.Kind.SIGNATURE);
        String text = signed.isBlank() ? Undersigned.in(TextPart.joined(parts, TextPart.Kind.OWN), writer) : signed;
        this.passage = new Passage(SOURCE, unquoted(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
        for (String line : passage.text.split("\n")) {
            for (String segment : line.split("[|\u2022\u00b7;\u2013]|, | - | / ")) {
                if (!segment.isBlank()) {
                    segments.add(segment.strip());
                }
            }
        }
    }

    private static String unquoted(String text) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            int at = 0;
            while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
                at++;
            }
            lines.append(line, at, line.length()).append('\n');
        }
        return lines.toString();
    }

    /** What the writer is, as written; empty when he does not say. */
    String role() {
        return segments.stream().filter(Signature::isRole).findFirst().map(Signature::bareRole).orElse("");
    }

    static boolean isRole(String segment) {
        String folded = Fold.text(segment);
        return segment.length() <= 70 && folded.indexOf('@') < 0 && roleWord(folded);
    }

    private static boolean roleWord(String folded) {
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean letter = i < folded.length() && Character.isLetter(folded.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = folded.substring(start, i);
                if (ROLES.contains(word) || ROLE_ENDS.end(word)) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** Without the organisation behind it, a bracket or a telephone. */
    static String bareRole(String segment) {
        String role = segment;
        int said = role.startsWith("zij is ") || role.startsWith("hij is ") || role.startsWith("is ") ? role.lastIndexOf(" de ") : -1;
        role = said > 0 ? role.substring(said + 4) : role;
        for (String cut : List.of(" Stichting", " bij ", " (", "tel.", "tel:", " T ", "\t")) {
            int at = role.indexOf(cut);
            role = at > 3 ? role.substring(0, at) : role;
        }
        return role.strip();
    }

    /** The first segment that is the name of a person; empty when none is. */
    String person() {
        if (person == null) {
            person = findPerson();
        }
        return person;
    }

    private String findPerson() {
        for (String segment : segments) {
            Passage words = new Passage("", segment);
            List<Names.Name> names = Names.in(words);
            boolean whole = !words.tokens.isEmpty() && !CLOSINGS.contains(words.tokens.getFirst().folded()) && names.size() == 1
                    && names.getFirst().last() == words.tokens.size() - 1 && names.getFirst().first() <= 2;
            if (whole && words.tokens.size() <= 6 && segment.chars().noneMatch(Character::isDigit) && !isRole(segment)
                    && !Organisations.isOrganisational(segment)) {
                return names.getFirst().text();
            }
        }
        return "";
    }
}
