package nl.collectieveinbox.duplicates.arrivals;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** What sets the mail of one program apart: its ids, headers, boundaries and the way it writes formatted text. */
enum Maker {
    OUTLOOK("<p class=\"MsoNormal\">%s<o:p></o:p></p>", "<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>"),
    OUTLOOK_MOBILE("<div dir=\"ltr\" style=\"font-family: Aptos, Calibri, sans-serif; font-size: 11pt;\">%s</div>", "<div dir=\"ltr\"><br></div>"),
    GMAIL("<div>%s</div>", "<div><br></div>"),
    APPLE("<div>%s</div>", "<div><br></div>"),
    THUNDERBIRD("<p>%s<br></p>", ""),
    SAMSUNG("<div dir=\"auto\">%s</div>", "<div dir=\"auto\"><br></div>");

    private final String line;
    private final String blank;

    Maker(String line, String blank) {
        this.line = line;
        this.blank = blank;
    }

    String html(String text) {
        StringBuilder html = new StringBuilder();
        text.lines().forEach(each -> html.append(each.isBlank() ? blank : line.formatted(Html.escaped(each))).append('\n'));
        return html.toString();
    }

    /** With the angle brackets. */
    String messageId(String label, Person from, OffsetDateTime at) {
        String words = "id " + label;
        return switch (this) {
            case OUTLOOK, OUTLOOK_MOBILE -> {
                String server = "AM0PR0%dMB%d".formatted(1 + Seed.below(9, words), 1000 + Seed.below(8999, words + "server"));
                yield "<" + server + Seed.hex(words, 24).toUpperCase(Locale.ROOT) + "@" + server + ".eurprd0" + (1 + Seed.below(9, words)) + ".prod.outlook.example>";
            }
            case GMAIL -> "<CA" + (Seed.below(2, words) == 0 ? "F" : "K") + token(words, 40) + "@mail.gmail.example>";
            case APPLE -> "<" + Seed.uuid(words).toUpperCase(Locale.ROOT) + "@" + from.domain() + ">";
            case THUNDERBIRD -> "<" + Seed.uuid(words) + "@" + from.domain() + ">";
            case SAMSUNG -> "<" + Long.toString(Math.abs(Seed.number(words)), 36) + "." + at.toInstant().toEpochMilli() + "@email.android.example>";
        };
    }

    String boundary(String label, int level) {
        String words = "boundary " + level + " " + label;
        return switch (this) {
            case OUTLOOK, OUTLOOK_MOBILE -> "_00%d_%s_".formatted(level, Seed.hex(words, 32).toUpperCase(Locale.ROOT));
            case GMAIL -> "000000000000" + Seed.hex(words, 16);
            case APPLE -> "Apple-Mail=_" + Seed.uuid(words).toUpperCase(Locale.ROOT);
            case THUNDERBIRD -> "------------" + token(words, 24).replace('-', 'x').replace('_', 'y');
            case SAMSUNG -> "--_com.samsung.android.email_" + Math.abs(Seed.number(words) % 100_000_000_000_000L);
        };
    }

    /** Header lines that only this program writes. */
    List<String> headers(Letter letter) {
        return switch (this) {
            case OUTLOOK, OUTLOOK_MOBILE -> List.of("Thread-Topic: " + HeaderWords.encoded(Subjects.bare(letter.subject()), 14),
                    "Thread-Index: " + threadIndex(letter), "Accept-Language: " + letter.client().language() + ", en-US",
                    "Content-Language: " + letter.client().language(), "X-MS-Has-Attach:" + (letter.files().isEmpty() ? "" : " yes"), "X-MS-TNEF-Correlator:");
            case GMAIL -> List.of();
            case APPLE -> List.of("X-Mailer: Apple Mail (2.3826.700.81)");
            case THUNDERBIRD -> List.of("User-Agent: Mozilla Thunderbird", "Content-Language: nl");
            case SAMSUNG -> List.of("Importance: normal");
        };
    }

    /** Twenty-two bytes name the conversation, and each answer or forward adds five ([MS-OXOMSG] 2.2.1.3). */
    private static String threadIndex(Letter letter) {
        byte[] named = Seed.bytes("thread " + (letter.references().isEmpty() ? letter.messageId() : letter.references().getFirst()));
        byte[] index = Arrays.copyOf(named, 22 + 5 * letter.references().size());
        index[0] = 1;
        index[1] = (byte) 0xdc;
        byte[] own = Seed.bytes("thread " + letter.label());
        for (int i = 22; i < index.length; i++) {
            index[i] = own[i % own.length];
        }
        return Base64.getEncoder().encodeToString(index);
    }

    private static String token(String words, int length) {
        return (Base64.getUrlEncoder().withoutPadding().encodeToString(Seed.bytes(words)) + Seed.hex(words, 20)).substring(0, length);
    }
}
