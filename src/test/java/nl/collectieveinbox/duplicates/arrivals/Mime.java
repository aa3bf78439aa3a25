package nl.collectieveinbox.duplicates.arrivals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.duplicates.arrivals.Letter.Annex;

/** Writes a letter out, header by header, as its program does. What it gives is plain ASCII. */
final class Mime {

    private Mime() {}

    /**
     * The whole message.
     *
     * @param trace header lines that servers put above it, newest first
     * @param footer text that a mailing list hangs below it; empty for none
     */
    static byte[] bytes(Letter letter, List<String> trace, String footer) {
        List<String> lines = new ArrayList<>(trace);
        lines.add("From: " + HeaderWords.person(letter.from()));
        lines.add("To: " + HeaderWords.people(letter.to()));
        if (!letter.cc().isEmpty()) {
            lines.add((letter.client().maker() == Maker.OUTLOOK ? "CC: " : "Cc: ") + HeaderWords.people(letter.cc()));
        }
        lines.add("Subject: " + HeaderWords.encoded(letter.subject(), 9));
        lines.add("Date: " + Written.header(letter.at()));
        lines.add("Message-ID: " + letter.messageId());
        if (!letter.references().isEmpty()) {
            lines.add("References: " + String.join("\r\n ", letter.references()));
            lines.add("In-Reply-To: " + letter.references().getLast());
        }
        lines.addAll(letter.client().maker().headers(letter));
        lines.add(letter.client().maker() == Maker.APPLE ? "Mime-Version: 1.0 (Mac OS X Mail 16.0 \\(3826.700.81\\))" : "MIME-Version: 1.0");
        String body = mixed(letter, footer);
        return (String.join("\r\n", lines) + "\r\n" + body).getBytes(StandardCharsets.US_ASCII);
    }

    /** Headers and content of the outermost part. */
    private static String mixed(Letter letter, String footer) {
        List<String> parts = new ArrayList<>();
        parts.add(alternative(letter));
        letter.files().forEach(annex -> parts.add(file(annex)));
        if (!footer.isEmpty()) {
            parts.add("Content-Type: text/plain; charset=\"us-ascii\"\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: 7bit\r\nContent-Disposition: inline\r\n\r\n"
                    + footer.replace("\n", "\r\n") + "\r\n");
        }
        return parts.size() == 1 ? parts.getFirst() : multipart(letter, "mixed", 4, parts);
    }

    private static String alternative(Letter letter) {
        String plain = plain(letter);
        if (letter.html() == null) {
            return plain;
        }
        String html = text(letter, "text/html", Html.page(letter.client().maker(), letter.html()));
        if (!letter.pictures().isEmpty()) {
            List<String> related = new ArrayList<>(List.of(html));
            letter.pictures().forEach(annex -> related.add(file(annex)));
            html = multipart(letter, "related", 5, related);
        }
        return multipart(letter, "alternative", 6, List.of(plain, html));
    }

    private static String multipart(Letter letter, String kind, int level, List<String> parts) {
        String boundary = letter.client().maker().boundary(letter.label(), level);
        StringBuilder out = new StringBuilder("Content-Type: multipart/" + kind + ";\r\n\tboundary=\"" + boundary + "\"\r\n\r\n");
        for (String part : parts) {
            out.append("--").append(boundary).append("\r\n").append(part).append("\r\n");
        }
        return out.append("--").append(boundary).append("--\r\n").toString();
    }

    private static String plain(Letter letter) {
        return switch (letter.client().maker()) {
            case GMAIL -> text(letter, "text/plain", Prose.wrapped(letter.text(), 75, ""));
            case THUNDERBIRD -> text(letter, "text/plain", Prose.wrapped(spaced(letter.text()), 71, " "));
            case OUTLOOK, OUTLOOK_MOBILE, APPLE, SAMSUNG -> text(letter, "text/plain", letter.text());
        };
    }

    /** In format=flowed a line that ends in a space goes on, but for the mark above a signature (RFC 3676, 4.2 to 4.4). */
    private static String spaced(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(line.startsWith(" ") ? " " : "").append(line.equals("-- ") ? line : line.stripTrailing()).append('\n'));
        return lines.toString().stripTrailing();
    }

    private static String text(Letter letter, String type, String text) {
        Maker maker = letter.client().maker();
        Charset charset = maker == Maker.OUTLOOK && Charset.forName("windows-1252").newEncoder().canEncode(text) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        String flowed = maker == Maker.THUNDERBIRD && type.equals("text/plain") ? "; format=flowed" : "";
        String head = "Content-Type: " + type + "; charset=\"" + charset.name() + "\"" + flowed + "\r\nContent-Transfer-Encoding: ";
        return maker == Maker.SAMSUNG || maker == Maker.OUTLOOK_MOBILE
                ? head + "base64\r\n\r\n" + Transfer.base64((text + "\n").replace("\n", "\r\n").getBytes(charset))
                : head + "quoted-printable\r\n\r\n" + Transfer.quotedPrintable(text, charset);
    }

    private static String file(Annex annex) {
        String disposition = annex.inline() ? "inline" : "attachment";
        String head = "Content-Type: " + annex.type() + ";\r\n\t" + HeaderWords.fileName("name", annex.name()) + "\r\nContent-Disposition: " + disposition + ";\r\n\t"
                + HeaderWords.fileName("filename", annex.name()) + (annex.inline() ? "\r\nContent-ID: <" + annex.contentId() + ">" : "");
        return annex.message() ? head + "\r\n\r\n" + new String(annex.bytes(), StandardCharsets.US_ASCII)
                : head + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Transfer.base64(annex.bytes());
    }
}
