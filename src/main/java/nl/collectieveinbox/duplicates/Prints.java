package nl.collectieveinbox.duplicates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectieveinbox.duplicates.Print.Type;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.unwrapping.Hop;
import org.jspecify.annotations.Nullable;

/** What of a message can be found again in another. */
final class Prints {

    /** Smaller files are logos, signatures and cards. */
    private static final long SMALLEST_DOCUMENT = 2_048;
    private static final int MOST_IDS = 100;
    private static final int DEEPEST = 20;

    private Prints() {}

    static Set<Print> of(Candidate candidate) {
        Set<Print> prints = new LinkedHashSet<>();
        ReadMessage read = candidate.read();
        prints.add(new Print(Type.RAW, candidate.rawSha256()));
        ids(prints, Type.MESSAGE_ID, read.messageIds().stream());
        ids(prints, Type.REFERENCE, Stream.concat(read.inReplyTo().stream(), read.references().reversed().stream()));
        ids(prints, Type.INNER_ID, inner(read, DEEPEST));
        // all notices of a service look alike and come from the same robot; of what waits behind them they say nothing
        if (candidate.recognised().kind() == MessageKind.SECURE_NOTICE) {
            return prints;
        }
        if (candidate.recognised().kind() == MessageKind.REQUEST) {
            prints.add(new Print(Type.CONTENT, content(candidate)));
            documents(read).forEach(sha256 -> prints.add(new Print(Type.DOCUMENT, sha256)));
            candidate.recognised().fact(FactField.CARE_ORGANISATION)
                    .ifPresent(fact -> prints.add(hashed(Type.ORGANISATION, fact.value().toLowerCase(Locale.ROOT))));
        }
        asker(prints, candidate);
        return prints;
    }

    static Set<String> documents(ReadMessage read) {
        return read.attachments().stream().filter(Prints::isDocument).map(each -> each.blob().sha256()).collect(Collectors.toSet());
    }

    private static void asker(Set<Print> prints, Candidate candidate) {
        Hop original = candidate.recognised().original();
        String address = (original == null ? candidate.read().from() : original.from()).address().toLowerCase(Locale.ROOT);
        Instant sent = original == null ? candidate.read().sentAt() : original.sentAt();
        if (!address.isEmpty()) {
            prints.add(hashed(Type.ASKER, address));
        }
        if (!address.isEmpty() && sent != null) {
            prints.add(hashed(Type.SENT, address + " " + sent.getEpochSecond() / 60));
        }
        if (sent != null) {
            prints.add(new Print(Type.DAY, sent.atZone(ZoneOffset.UTC).toLocalDate().toString()));
        }
    }

    private static boolean isDocument(Attachment part) {
        return part.blob().sizeBytes() > SMALLEST_DOCUMENT && !part.inline() && !part.mediaType().startsWith("image/")
                && !part.mediaType().equals("text/calendar") && !part.mediaType().startsWith("message/");
    }

    private static String content(Candidate candidate) {
        String documents = candidate.read().attachments().stream().map(each -> each.blob().sha256())
                .sorted(Comparator.naturalOrder()).collect(Collectors.joining(" "));
        return hash(String.join(" ", Words.of(candidate.recognised().ownText())) + "\n" + documents);
    }

    private static Stream<String> inner(ReadMessage read, int depth) {
        return depth == 0 ? Stream.of() : read.enclosed().stream()
                .flatMap(each -> Stream.concat(each.messageIds().stream(), inner(each, depth - 1)));
    }

    private static void ids(Set<Print> prints, Type type, Stream<String> ids) {
        ids.map(Prints::bare).filter(id -> !id.isEmpty()).limit(MOST_IDS).forEach(id -> prints.add(hashed(type, id)));
    }

    /** Without brackets and folding; what stands before the @ may count its capitals (RFC 5322, 3.6.4). */
    private static String bare(String id) {
        StringBuilder bare = new StringBuilder();
        id.chars().filter(c -> !Character.isWhitespace(c) && c != '<' && c != '>').forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    private static Print hashed(Type type, String value) {
        return new Print(type, hash(value));
    }

    private static String hash(String value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static @Nullable String value(Collection<Print> prints, Type type) {
        return prints.stream().filter(print -> print.type() == type).map(Print::value).findFirst().orElse(null);
    }
}
