package nl.collectieveinbox.extraction.child;

import java.util.List;
import java.util.Locale;
import nl.collectieveinbox.mail.AttachmentState;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * Whether the text of a file is known, and if not, why.
 *
 * @param reason Dutch sentence for people; empty when {@code state} is {@code TEXT}
 */
public record Verdict(AttachmentState state, String reason) {

    private static final String NO_TEXT = "Geen tekst; ";
    private static final Verdict TEXT = new Verdict(AttachmentState.TEXT, "");

    /** What was found on reading one file, itself or inside another. */
    public record Reading(
            Metadata metadata, String problem, String text, long bytes, List<Found> inside, Assignment assignment) {

        boolean hasText() {
            return Words.areIn(text, inside);
        }

        boolean failedWith(String words) {
            return problem.contains(words);
        }
    }

    private interface Rule {
        @Nullable Verdict judge(Reading reading);
    }

    /** The first that has something to say decides. */
    private static final List<Rule> RULES = List.of(
            Verdict::encrypted, Verdict::cutOff, Verdict::bomb, Verdict::zeroBytes, Verdict::broken, Verdict::gibberish,
            Verdict::scan, Verdict::pagesLeftOut, Verdict::text, Verdict::unknown, Verdict::picture, Verdict::container);

    /** Judges one file. */
    public static Verdict of(Reading reading) {
        for (Rule rule : RULES) {
            Verdict verdict = rule.judge(reading);
            if (verdict != null) {
                return verdict;
            }
        }
        return new Verdict(AttachmentState.EMPTY, "Geen tekst in dit bestand");
    }

    static Verdict encrypted() {
        return new Verdict(AttachmentState.ENCRYPTED, "Met een wachtwoord beveiligd");
    }

    private static @Nullable Verdict encrypted(Reading reading) {
        return reading.failedWith("EncryptedDocumentException") ? encrypted() : null;
    }

    private static @Nullable Verdict cutOff(Reading reading) {
        return reading.failedWith("WriteLimitReachedException")
                ? new Verdict(AttachmentState.TOO_LARGE, "Te veel tekst; alleen het begin is doorzoekbaar")
                : null;
    }

    private static @Nullable Verdict bomb(Reading reading) {
        return reading.failedWith("zip bomb")
                ? new Verdict(AttachmentState.TOO_LARGE, "Wordt bij het uitpakken verdacht veel groter")
                : null;
    }

    private static @Nullable Verdict zeroBytes(Reading reading) {
        return reading.bytes() == 0 ? new Verdict(AttachmentState.EMPTY, "Leeg bestand") : null;
    }

    private static @Nullable Verdict broken(Reading reading) {
        if (reading.problem().isEmpty()) {
            return null;
        }
        return new Verdict(AttachmentState.UNSUPPORTED, reading.hasText()
                ? "Beschadigd of onvolledig; alleen wat leesbaar was is doorzoekbaar"
                : "Beschadigd of onvolledig");
    }

    private static @Nullable Verdict gibberish(Reading reading) {
        return Words.areGibberish(reading.text())
                ? new Verdict(AttachmentState.UNSUPPORTED, "Geen leesbare tekst, al lijkt het een tekstbestand")
                : null;
    }

    private static @Nullable Verdict scan(Reading reading) {
        int without = number(reading.metadata(), PDF.OCR_PAGE_COUNT.getName());
        int pages = number(reading.metadata(), PagedText.N_PAGES.getName());
        boolean mostly = !reading.hasText() || without * 2 > pages;
        if (reading.assignment().ocr() || without == 0 || !mostly) {
            return null;
        }
        return new Verdict(AttachmentState.NEEDS_OCR, "Geen tekst op " + (without == 1 ? "1 pagina" : without + " pagina's")
                + "; scan, en er is geen tekstherkenning op deze machine");
    }

    private static @Nullable Verdict pagesLeftOut(Reading reading) {
        int leftOut = Progress.pagesLeftOut(reading.metadata());
        return leftOut == 0 ? null : new Verdict(AttachmentState.TOO_LARGE, "Te veel gescande pagina's; "
                + leftOut + " daarvan niet gelezen");
    }

    private static @Nullable Verdict text(Reading reading) {
        return reading.hasText() ? TEXT : null;
    }

    private static @Nullable Verdict picture(Reading reading) {
        if (!Picture.is(reading.metadata())) {
            return null;
        }
        if (Picture.isTiny(reading.metadata(), reading.bytes(), reading.assignment())) {
            return new Verdict(AttachmentState.EMPTY, "Klein plaatje, niet op tekst gelezen");
        }
        return reading.assignment().ocr()
                ? new Verdict(AttachmentState.EMPTY, "Geen tekst op de afbeelding gevonden")
                : new Verdict(AttachmentState.NEEDS_OCR, "Afbeelding, en er is geen tekstherkenning op deze machine");
    }

    private static @Nullable Verdict container(Reading reading) {
        return reading.inside().stream()
                .filter(file -> file.state() != AttachmentState.TEXT && file.state() != AttachmentState.EMPTY)
                .filter(file -> !file.reason().startsWith(NO_TEXT)) // the culprit itself, not the container it is in
                .findFirst()
                .map(file -> new Verdict(file.state(), NO_TEXT + (file.name().isBlank() ? "daarin" : file.name())
                        + ": " + file.reason().substring(0, 1).toLowerCase(Locale.ROOT) + file.reason().substring(1)))
                .orElse(null);
    }

    private static @Nullable Verdict unknown(Reading reading) {
        String[] parsers = reading.metadata().getValues(TikaCoreProperties.TIKA_PARSED_BY);
        boolean none = List.of(parsers).stream().allMatch(parser -> parser.endsWith("EmptyParser"));
        String type = reading.metadata().get(Metadata.CONTENT_TYPE);
        return none
                ? new Verdict(AttachmentState.UNSUPPORTED, "Dit soort bestand wordt niet gelezen"
                        + (type == null ? "" : " (" + type + ")"))
                : null;
    }

    private static int number(Metadata metadata, String field) {
        String value = metadata.get(field);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
