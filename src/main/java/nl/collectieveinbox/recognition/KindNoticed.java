package nl.collectieveinbox.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is noticed about a message as a whole: its signs, its words, and what it looks like. */
final class KindNoticed {

    /** What a letter says of itself it says soon; what a long vision says of care says nothing of its kind. */
    private static final int MOST_WORDS = 220;
    private static final int FIRST_WORDS = 30;
    private static final int STEM = 6;
    private static final List<String> WHO = List.of("ik", "wij", "we", "ons", "onze", "u", "uw", "jullie", "je", "hij", "zij", "haar", "hem", "mijn", "men");

    private final Set<String> noticed = new HashSet<>();
    private final Evidence evidence;

    private KindNoticed(Evidence evidence) {
        this.evidence = evidence;
    }

    static Set<String> of(Evidence evidence) {
        KindNoticed kind = new KindNoticed(evidence);
        kind.signs();
        kind.words();
        kind.looks();
        kind.sender();
        return kind.noticed;
    }

    private void signs() {
        noticed.add("always");
        evidence.signs.forEach(sign -> noticed.add("sign=" + sign.name()));
    }

    private void words() {
        List<Token> subject = evidence.reading.subjectPassage().tokens;
        subject.stream().limit(FIRST_WORDS).forEach(token -> noticed.add("subject=" + stem(token.folded())));
        List<Token> text = evidence.reading.textPassage().tokens;
        String before = "";
        for (int i = 0; i < Math.min(text.size(), MOST_WORDS); i++) {
            String stem = stem(text.get(i).folded());
            noticed.add("word=" + stem);
            if (i < FIRST_WORDS) {
                noticed.add("first=" + stem);
            }
            if (!before.isEmpty()) {
                noticed.add("pair=" + before + "_" + stem);
            }
            before = stem;
        }
        noticed.addAll(KindTurns.in(evidence.reading.textPassage()));
        KindTurns.in(evidence.reading.subjectPassage()).forEach(turn -> noticed.add("subject-" + turn));
        WHO.forEach(who -> count("says-" + who, text.stream().filter(token -> token.folded().equals(who)).count()));
    }

    private void looks() {
        Passage text = evidence.reading.textPassage();
        count("question", text.text.chars().filter(c -> c == '?').count());
        count("exclamation", text.text.chars().filter(c -> c == '!').count());
        count("percent-or-euro", text.text.chars().filter(c -> c == '%' || c == '\u20ac').count());
        count("link", occurrences(text.folded, "http") + occurrences(text.folded, "www."));
        count("number", text.tokens.stream().filter(Token::isNumber).count());
        count("ten-words", Math.min(40, text.tokens.size() / 10));
        says("answers", evidence.answers);
        says("threaded", evidence.threaded);
        says("passed-on", evidence.passedOn);
        says("quotes", evidence.reading.unwrapped.parts().stream().anyMatch(part -> part.kind().name().equals("QUOTED")));
        says("attachment", !evidence.message.attachments().isEmpty());
        says("bulk", evidence.bulk);
        says("list", evidence.list);
        says("auto-submitted", evidence.hasHeader("auto-submitted") && !evidence.header("auto-submitted").equals("no"));
        says("calendar", evidence.calendar);
        says("counts-a-group", evidence.countsGroupItself);
        says("household", evidence.household);
        count("away", evidence.distinct(MachineWords.AWAY));
        count("meanwhile", evidence.distinct(MachineWords.MEANWHILE));
        count("confirms", evidence.distinct(MachineWords.CONFIRMS));
        count("undelivered", evidence.distinct(MachineWords.UNDELIVERED));
        count("news", evidence.distinct(KindWords.NEWS));
        count("sells", evidence.distinct(KindWords.SELLS));
        count("labels", evidence.labels);
    }

    private void sender() {
        says("from-corporation", evidence.fromCorporation);
        says("from-care-organisation", evidence.fromCareOrganisation);
        says("to-others", evidence.addressesOthers);
        String address = evidence.reading.asker.address().toLowerCase(Locale.ROOT);
        for (String part : address.split("[@.\\-_+]")) {
            if (part.length() > 2 && part.length() <= 30) {
                noticed.add("address=" + part);
            }
        }
        for (String piece : List.of("zorg", "wonen", "stichting", "nieuws", "gemeente", "advies", "bouw", "vastgoed", "mail", "reply")) {
            says("address-has-" + piece, address.contains(piece));
        }
    }

    private void says(String name, boolean holds) {
        if (holds) {
            noticed.add(name);
        }
    }

    private void count(String name, long times) {
        String size = times == 0 ? "0" : times == 1 ? "1" : times <= 3 ? "2-3" : times <= 8 ? "4-8" : times <= 16 ? "9-16" : "17+";
        noticed.add(name + "=" + size);
    }

    private static long occurrences(String in, String of) {
        long found = 0;
        for (int i = in.indexOf(of); i >= 0; i = in.indexOf(of, i + of.length())) {
            found++;
        }
        return found;
    }

    /** The beginning of a word stands for all its forms; all numbers are one. */
    private static String stem(String word) {
        return Character.isDigit(word.charAt(0)) ? "9" : word.substring(0, Math.min(STEM, word.length()));
    }
}
