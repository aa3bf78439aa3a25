package nl.collectieveinbox.parsing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectieveinbox.mail.Attachment;

/** Bytes of a text part to text: charset, broken lines joined, files inside the text taken out. */
final class BodyText {

    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]{0,200}?charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private final ParsingSettings settings;
    private final KeptParts store;
    private final Remarks remarks;

    BodyText(ParsingSettings settings, KeptParts store, Remarks remarks) {
        this.settings = settings;
        this.store = store;
        this.remarks = remarks;
    }

    Part read(PartInfo info, InputStream decoded) throws IOException {
        byte[] bytes = decoded.readNBytes(settings.maxTextPartBytes());
        if (bytes.length == settings.maxTextPartBytes() && decoded.read() >= 0) {
            remarks.add("De tekst is groter dan " + settings.maxTextPartBytes() / 1_000_000
                    + " MB; alleen het begin is gelezen.");
        }
        String text = text(info, bytes);
        String start = Clean.cut(text, 200).strip().toLowerCase(Locale.ROOT);
        if (info.mediaType().equals("text/html")) {
            return new Part.Html(text);
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            remarks.add("De tekst noemt zich platte tekst maar is HTML.");
            return new Part.Html(text);
        }
        return plain(info, Clean.lines(text));
    }

    private String text(PartInfo info, byte[] bytes) {
        Charsets.Decoded decoded = Charsets.decoded(bytes, label(info, bytes));
        if (!decoded.asLabelled() && has8Bit(bytes)) {
            remarks.add(info.charset().isEmpty()
                    ? "De tekenset staat er niet bij en is geraden."
                    : "De tekenset \"" + Clean.cut(info.charset(), 40) + "\" is onbekend of klopt niet en is geraden.");
        }
        return decoded.text();
    }

    private static String label(PartInfo info, byte[] bytes) {
        if (!info.charset().isEmpty() || !info.mediaType().equals("text/html")) {
            return info.charset();
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 2048), java.nio.charset.StandardCharsets.ISO_8859_1);
        Matcher meta = META_CHARSET.matcher(head);
        return meta.find() ? meta.group(1) : "";
    }

    private Part plain(PartInfo info, String text) throws IOException {
        Optional<Uuencoded.Found> found = Uuencoded.in(text);
        String rest = found.map(Uuencoded.Found::rest).orElse(text);
        boolean flowed = info.parameters().getOrDefault("format", "").equalsIgnoreCase("flowed");
        boolean delSp = info.parameters().getOrDefault("delsp", "").equalsIgnoreCase("yes");
        Part.Plain plain = new Part.Plain(cut(flowed ? Flowed.joined(rest, delSp) : rest));
        if (found.isEmpty()) {
            return plain;
        }
        List<Part> parts = new ArrayList<>(List.of(plain));
        for (Uuencoded.File file : found.get().files()) {
            Attachment kept = new Attachment(Clean.line(file.name()), "application/octet-stream",
                    store.keep(new ByteArrayInputStream(file.bytes())), false, "", 0);
            parts.add(new Part.File(kept));
        }
        return new Part.Group("mixed", parts);
    }

    private String cut(String text) {
        if (text.length() > settings.maxTextChars()) {
            remarks.add("De tekst is langer dan " + settings.maxTextChars() + " tekens en is afgekapt.");
        }
        return Clean.cut(text, settings.maxTextChars());
    }

    private static boolean has8Bit(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }
}
