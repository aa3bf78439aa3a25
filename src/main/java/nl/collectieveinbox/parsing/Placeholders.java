package nl.collectieveinbox.parsing;

import java.util.List;
import java.util.regex.Pattern;

/** Plain versions that say nothing but that there is an HTML version. */
final class Placeholders {

    /** Longer texts may quote such a sentence and still have something to say. */
    private static final int LONGEST = 400;

    private static final List<Pattern> SENTENCES = List.of(
            phrase("(message|e-?mail|newsletter).{0,40}(requires?|needs?).{0,40}html"),
            phrase("(view|read|see|display).{0,40}(message|e-?mail|newsletter).{0,60}(html|browser)"),
            phrase("(does|do) not (support|display|show) html"),
            phrase("html[- ]?(version|versie|only|e-?mail|bericht|message)"),
            phrase("ondersteunt geen html"),
            phrase("geen html(-| )?(e-?mails?|berichten)?.{0,40}(weergeven|tonen|lezen|ondersteun)"),
            phrase("(bekijk|lees|open).{0,60}(browser|online|html)"));

    private Placeholders() {}

    static boolean isOne(String plain) {
        return plain.isBlank() || plain.length() <= LONGEST
                && SENTENCES.stream().anyMatch(sentence -> sentence.matcher(plain).find());
    }

    private static Pattern phrase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
