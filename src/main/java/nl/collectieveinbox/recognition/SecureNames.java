package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectieveinbox.unwrapping.Fold;

/** Names in a notice: the words with capitals beside an address, before "heeft u" and after "bericht van". */
final class SecureNames {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 7;
    private static final Set<String> PARTICLES = Set.of("van", "de", "der", "den", "het", "el", "al", "ten", "ter", "te", "'t", "von", "zu", "la", "le", "da",
            "bin", "ben", "in", "op", "aan", "en", "voor", "&");
    private static final Set<String> NO_NAME = Set.of("u", "je", "er", "dit", "deze", "beste", "geachte", "dear", "hallo", "the", "you", "sie", "nieuw", "new",
            "beveiligd", "beveiligde", "veilig", "veilige", "secure", "mail", "bericht", "onderwerp", "afzender", "via", "een", "a", "ihr", "microsoft");
    private static final List<String> FROM_WHOM = List.of("ontvangen van ", "bericht van ", "mail van ", "berichten van ", "bestanden van ", "received from ",
            "message from ", "mail from ", "files from ", "nachricht von ", "mail von ", "dateien von ", "erhalten von ");
    private static final List<String> HANDS = List.of(" heeft u ", " heeft je ", " stuurde u ", " stuurde je ", " has sent you ", " sent you ", " hat ihnen ",
            " heeft jou ", " deelt ", " gaat zorgvuldig ");
    private static final List<String> ORGANISATIONS = List.of("stichting", "zorg", "opvang", "groep", "ggz", "afdeling", "vereniging", "gemeente", "wonen",
            "instelling", "team", "secretariaat", "huisvesting", "jeugd", "thuis", "b.v.", "organisatie", "leger des");

    private SecureNames() {}

    /** The name that stands before an address on its line, such as {@code Jan de Wit (}; empty when there is none. */
    static String before(String text, int address) {
        int line = Math.max(text.lastIndexOf('\n', address) + 1, address - LONGEST);
        String before = text.substring(line, address);
        int bracket = Math.max(before.lastIndexOf('('), Math.max(before.lastIndexOf('<'), before.lastIndexOf('[')));
        if (bracket < 0 || before.length() - bracket > 2 && !before.substring(bracket + 1).isBlank()) {
            return "";
        }
        String name = before.substring(0, bracket);
        String folded = Fold.text(name);
        for (String phrase : FROM_WHOM) {
            int at = folded.lastIndexOf(phrase);
            if (at >= 0) {
                name = name.substring(at + phrase.length());
                folded = Fold.text(name);
            }
        }
        name = name.substring(Math.max(name.lastIndexOf(':'), Math.max(stop(name), name.lastIndexOf('\t'))) + 1);
        return name.strip().length() < 2 ? "" : name.strip().replace("\"", "");
    }

    /** Who hands over, by the words around the announcement; empty when nobody is named with capitals. */
    static Optional<String> announced(String text) {
        String line = text.replace('\n', ' ');
        String folded = Fold.text(line);
        for (String phrase : HANDS) {
            int at = folded.indexOf(phrase);
            if (at > 0) {
                Optional<String> name = run(lastSentence(line.substring(Math.max(0, at - LONGEST), at)));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        for (String phrase : FROM_WHOM) {
            int at = folded.indexOf(phrase);
            if (at >= 0) {
                int from = at + phrase.length();
                Optional<String> name = run(line.substring(from, Math.min(line.length(), from + LONGEST)));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    static boolean isOrganisation(String name) {
        String folded = Fold.text(name);
        return ORGANISATIONS.stream().anyMatch(folded::contains);
    }

    /** Whether a display name can be that of a person: two to seven words with capitals, no brand and no organisation. */
    static boolean isPerson(String name) {
        return !isOrganisation(name) && SecureBrand.named(Fold.text(name)).isEmpty() && name.indexOf('@') < 0
                && run(name).filter(run -> run.length() == name.strip().length() && run.contains(" ")).isPresent();
    }

    /** The words with capitals at the beginning, the small words of names between them. */
    private static Optional<String> run(String text) {
        String rest = text.strip();
        StringBuilder name = new StringBuilder();
        int kept = 0;
        int words = 0;
        for (String word : rest.split(" ", MOST_WORDS + 1)) {
            if (word.isEmpty() || words == MOST_WORDS) {
                break;
            }
            boolean ends = ",;(<|!?".indexOf(word.charAt(word.length() - 1)) >= 0 || word.endsWith(".") && word.length() > 3;
            String bare = ends ? word.substring(0, word.length() - 1) : word;
            String folded = Fold.text(bare);
            boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
            if (bare.isEmpty() || (!capital && !PARTICLES.contains(folded)) || NO_NAME.contains(folded)) {
                break;
            }
            name.append(name.isEmpty() ? "" : " ").append(bare);
            kept = capital ? name.length() : kept;
            words++;
            if (ends) {
                break;
            }
        }
        return kept == 0 ? Optional.empty() : Optional.of(name.substring(0, kept));
    }

    private static String lastSentence(String text) {
        int stop = Math.max(stop(text), Math.max(text.lastIndexOf(", "), text.lastIndexOf(": ")));
        return text.substring(stop + 1);
    }

    /** The last full stop that ends a sentence; that of an initial does not. */
    private static int stop(String text) {
        int stop = text.lastIndexOf(". ");
        while (stop >= 0 && (stop < 2 || !Character.isLetterOrDigit(text.charAt(stop - 1)) || !Character.isLetterOrDigit(text.charAt(stop - 2)))) {
            stop = text.lastIndexOf(". ", stop - 1);
        }
        return stop;
    }
}
