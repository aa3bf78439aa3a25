package nl.collectieveinbox.recognition;

import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.region.Region;

/** Texts that are made to take long, and how long the slowest of them takes: {@code bin/bench hostile}. */
public final class Hostile {

    static final List<String> PIECES = List.of(
            "a", " ", "\n", ">", "> ", "Van: a\n", "Van: a\nOnderwerp: b\nAan: c\n", "Aan: a;\n", "Aan: <a@b.example>\n<", "12 ", "12 tot ",
            "1-", "per 1 ", "Stichting A", "beschermd ", "Hendrik-Ido-", "groet, ", "Op \n", "Op x schreef y ", "re:", "CI-", "<a@b.example>, ", "\"", ", ",
            "> Van: a <a@b.example>\n", "Van: a <a@b.example>\nDatum: 3-3-2026 9:52\nOnderwerp: FW: b\n\n", "Van: a <a@b.example>Aan: b", "Van:\n\n", "schreef:\n",
            "Op 3-3-2026 9:52 schreef a <a@b.example>:\n", "> > > ", "> a\nb\n", "| ", "-----\n", "-----Doorgestuurd bericht-----\n", "a:\n", "Met vriendelijke groet\n", "-- \n", "a b, ", "Stichting A B C ", "dhr. A. ", "in Dordrecht ", "niet in ",
            "12 + ", "van 1 tot ", "A. ", "per 1 mei ", "\t", "| a | b |\n", "- a\n", "1) a\n", "tel. 06 ", "999990019 ", "Q1 ", "2 x ", "clienten ", "?", "\u00ad");
    private static final int FIVE_MEGABYTES = 5_000_000;

    private Hostile() {}

    /** A piece over and over, five million characters. */
    static String text(String piece) {
        return piece.repeat(FIVE_MEGABYTES / piece.length());
    }

    public static void main(String[] arguments) {
        Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));
        seconds(recogniser, "warm ");
        double slowest = 0;
        for (String piece : PIECES) {
            double seconds = Math.min(seconds(recogniser, piece), seconds(recogniser, piece));
            slowest = Math.max(slowest, seconds);
            System.out.printf("# %.2f s: %s%n", seconds, piece.replace("\n", "\\n").replace("\t", "\\t"));
        }
        System.out.printf("hostile_slowest = %.2f s%n", slowest);
    }

    private static double seconds(Recogniser recogniser, String piece) {
        ReadMessage message = Letter.from("", "x@y.example").subject("FW: aanvraag").text(text(piece)).read();
        long start = System.nanoTime();
        recogniser.recognise(message, List.of());
        return (System.nanoTime() - start) / 1e9;
    }
}
