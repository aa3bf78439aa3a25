package nl.collectieveinbox.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Fills a folder with mail: two thirds carry an office document, one in three of those is distinct; one message in eight
 * forwards a request, one in eight answers the one before it, one in sixteen is an automatic reply.
 *
 * <p>Arguments: folder, number of messages (6,000). The texts are the same every time; documents carry the time at which
 * they were made, as their formats want it.
 */
final class MakeMail {

    private static final long SEED = 20260115;
    private static final int COPIES = 3;
    private static final OffsetDateTime FIRST = OffsetDateTime.of(2025, 1, 6, 8, 0, 0, 0, ZoneOffset.ofHours(1));
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    private final DutchText text = new DutchText(SEED);
    private final List<OfficeDocument> documents = new ArrayList<>();

    private MakeMail() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int messages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6_000;
        new MakeMail().fill(folder, messages);
        System.out.println(messages + " messages in " + folder);
    }

    private void fill(Path folder, int messages) throws IOException {
        int carrying = messages * 2 / 3;
        for (int i = 0; i < (carrying + COPIES - 1) / COPIES; i++) {
            documents.add(OfficeDocument.make(i, text));
        }
        List<OfficeDocument> enclosed = new ArrayList<>();
        for (int i = 0; i < carrying; i++) {
            enclosed.add(documents.get(i / COPIES));
        }
        Collections.shuffle(enclosed, new Random(SEED));
        for (int i = 0; i < messages; i++) {
            OfficeDocument document = i % 3 == 2 || enclosed.isEmpty() ? null : enclosed.removeLast();
            Files.writeString(folder.resolve("%06d.eml".formatted(i)), message(i, document).replace("\n", "\r\n"));
        }
    }

    private String message(int number, OfficeDocument document) {
        String organisation = DutchText.ORGANISATIONS.get(text.number(DutchText.ORGANISATIONS.size()));
        String address = organisation.toLowerCase(Locale.ROOT).replace(" ", "") + ".example";
        String date = DATE.format(FIRST.plusMinutes(number * 7L));
        String asked = text.request(organisation);
        return switch (number % 16) {
            case 3, 11 -> mail(number, "collega@woonkracht10.example", date, "FW: Woonruimte gezocht in " + text.town(), "", """
                    Ter info, hoort bij de collectieve aanvragen.

                    -----Oorspronkelijk bericht-----
                    Van: %s <wonen@%s>
                    Verzonden: maandag 6 januari 2025 09:12
                    Aan: info@woonkracht10.example
                    Onderwerp: Woonruimte gezocht

                    """.formatted(organisation, address) + asked, document);
            case 5, 13 -> mail(number, "wonen@" + address, date, "Re: Woonruimte gezocht",
                    "In-Reply-To: <bench-" + (number - 1) + "@mail.example>\n",
                    "Dank voor het bericht. " + text.paragraph(2) + "\n", document);
            case 7 -> mail(number, "afwezig@" + address, date, "Automatisch antwoord: afwezig",
                    "Auto-Submitted: auto-replied\n", "Ik ben afwezig tot maandag.\n", document);
            default -> mail(number, "wonen@" + address, date,
                    "Woonruimte gezocht voor " + text.group() + " in " + text.town(), "", asked, document);
        };
    }

    private static String mail(
            int number, String from, String date, String subject, String more, String body, OfficeDocument document) {
        String head = """
                Message-ID: <bench-%d@mail.example>
                Date: %s
                From: %s
                To: collectief@wonen.example
                Subject: %s
                %sMIME-Version: 1.0
                """.formatted(number, date, from, subject, more);
        String plain = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + body;
        return document == null ? head + plain : head + """
                Content-Type: multipart/mixed; boundary="bench-part"

                --bench-part
                %s
                --bench-part
                Content-Type: %s; name="%s"
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                --bench-part--
                """.formatted(plain, document.mediaType(), document.name(), document.name(),
                new String(LINES.encode(document.bytes()), StandardCharsets.US_ASCII).replace("\r", ""));
    }
}
