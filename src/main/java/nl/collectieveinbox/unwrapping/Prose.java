package nl.collectieveinbox.unwrapping;

import java.util.List;

/** Tells sentences that somebody wrote to somebody from the lines of a signature. */
final class Prose {

    /** Who uses these speaks to the reader, or asks for something; a slogan seldom does. */
    private static final Phrases ADDRESSES = Phrases.of("ik", "u", "uw", "jullie", "je", "jij", "jou", "graag", "kunt", "hierbij", "bijgaand", "bijlage", "bijlagen", "zoek", "zoeken", "verzoek",
            "nodig", "vraag", "vragen", "i", "you", "your", "please", "attached", "ich", "sie", "ihnen", "bitte", "vous", "votre", "je vous", "merci de");
    private static final Phrases POSTSCRIPT = Phrases.of("ps", "p.s.", "p.s", "pps", "nb", "n.b.", "n.b", "p.p.s.", "naschrift", "nagekomen", "nog even", "o ja", "oja", "o, ja", "vergeten", "trouwens");
    private static final Phrases ATTACHED = Phrases.of("bijlage", "bijlagen", "bijlage(n)", "attachments", "attachment", "enclosure", "enclosures", "anlage", "anlagen", "pieces jointes", "piece jointe");
    private static final String BULLETS = "-*\u2022\u00b7\u25cf\u25aa\u2013+o\uf0b7";
    private static final int ENOUGH_WORDS = 8;
    private static final int LONG = 200;
    private static final int LONG_LINE = 60;

    private Prose() {}

    /** Whether these lines, which stand below a signature, are said by the sender after all. */
    static boolean isSaidAgain(List<Line> block) {
        long contacts = block.stream().filter(SignatureLine::isContact).count();
        if (contacts * 3 > block.size()) {
            return false;
        }
        StringBuilder whole = new StringBuilder();
        block.forEach(line -> whole.append(line.folded()).append(' '));
        String said = whole.toString();
        boolean speaks = words(said) >= ENOUGH_WORDS && asks(said) && sentences(said) > 0;
        boolean tells = said.length() >= LONG && sentences(said) > 1 && !block.getFirst().folded().startsWith("http");
        return speaks || tells || isList(block);
    }

    /** A line that is a sentence to the reader by itself. */
    static boolean isSentence(Line line) {
        return line.folded().length() >= LONG_LINE && words(line.folded()) >= ENOUGH_WORDS && asks(line.folded()) && !SignatureLine.isContact(line);
    }

    static boolean asks(String folded) {
        return ADDRESSES.isIn(folded) || folded.indexOf('?') >= 0;
    }

    /** "PS", "NB": what was forgotten, said below the signature. */
    static boolean isPostscript(Line line) {
        int length = POSTSCRIPT.lengthAt(line.folded(), 0);
        String rest = line.folded().substring(length);
        return length > 0 && !rest.isBlank() && (" :.,-;".indexOf(rest.charAt(0)) >= 0);
    }

    /** "Bijlagen: …". */
    static boolean namesAttachments(Line line) {
        int length = ATTACHED.lengthAt(line.folded(), 0);
        String rest = line.folded().substring(length).strip();
        return length > 0 && (rest.isEmpty() || rest.startsWith(":") || rest.startsWith("("));
    }

    static boolean isBullet(Line line) {
        String text = line.text();
        return text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' '
                || text.length() > 3 && Character.isDigit(text.charAt(0)) && ".)".indexOf(text.charAt(1)) >= 0 && text.charAt(2) == ' ';
    }

    /** A heading with what stands under it, or a list with marks. */
    private static boolean isList(List<Line> block) {
        long bullets = block.stream().filter(Prose::isBullet).count();
        boolean headed = block.size() > 1 && block.getFirst().text().endsWith(":") && words(block.getFirst().folded()) > 1
                && !SignatureLine.isContact(block.getFirst());
        return bullets > 1 && bullets * 2 >= block.size() || headed;
    }

    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    private static int sentences(String text) {
        int ends = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean mark = ".!?".indexOf(text.charAt(i)) >= 0 && Character.isLetterOrDigit(text.charAt(i - 1));
            ends += mark && (i + 1 == text.length() || text.charAt(i + 1) == ' ') ? 1 : 0;
        }
        return ends;
    }
}
