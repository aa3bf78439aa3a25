package nl.collectieveinbox.recognition;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.Fold;

/** Services that keep a secured message elsewhere, and the ways in which a message is itself encrypted. */
public final class SecureBrand {

    static final String PURVIEW = "Microsoft Purview";
    static final String SMIME = "S/MIME";
    static final String PGP = "PGP";
    static final String WRAPPED = "beveiligde HTML-bijlage";

    private static final int LOOKED_AT = 20_000;

    /** Words, folded, and the brand they name. The more particular ones first. */
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        name("Zivver", "zivver");
        name("ZorgMail", "zorgmail", "zorg mail", "zorg-mail");
        name("Cryptshare", "cryptshare");
        name("Smartlockr", "smartlockr");
        name("FileCap", "filecap");
        name("KPN Veilig Mailen", "kpn veilig", "kpn secure", "kpn-veilig");
        name(PURVIEW, "purview", "office 365 message encryption", "microsoft 365 message encryption", "berichtversleuteling",
                "office 365-versleuteling", "nachrichtenverschlusselung", "office 365 encrypted", "microsoft 365 encrypted");
        name("BlueFiles", "bluefiles");
        name("SEPPmail", "seppmail");
        name("totemomail", "totemo");
        name("Proofpoint", "proofpoint");
        name("Mimecast", "mimecast");
        name("Cisco Registered Envelope", "registered envelope", "cisco secure email");
        name("Barracuda", "barracuda");
        name("Echoworx", "echoworx");
        name("Zix", "zixmail", "zixcorp", "zix secure");
        name("Virtru", "virtru");
        name("Egress", "egress");
        name("FTAPI", "ftapi");
        name("Kiteworks", "kiteworks");
        name("Tuta", "tutanota");
        name("SURFfilesender", "filesender");
        name("WeTransfer", "wetransfer");
        name("Filemail", "filemail");
    }

    private SecureBrand() {}

    private static void name(String brand, String... words) {
        for (String word : words) {
            NAMES.put(word, brand);
        }
    }

    /** The brand of a notice, as its makers write it; empty when it names none that is known here. */
    public static String of(ReadMessage message) {
        return encryption(message).or(() -> named(Fold.text(head(message)))).orElse("");
    }

    /** How the message itself is encrypted, when it is. */
    static Optional<String> encryption(ReadMessage message) {
        String type = message.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        boolean enveloped = type.contains("pkcs7-mime") && !type.contains("signed-data") && !type.contains("certs-only");
        if (enveloped || message.attachments().stream().anyMatch(part -> isEnvelope(part, message))) {
            return Optional.of(SMIME);
        }
        if (type.contains("multipart/encrypted") || message.text().substring(0, Math.min(200, message.text().length())).stripLeading().startsWith("-----BEGIN PGP MESSAGE-----")
                || message.attachments().stream().anyMatch(part -> part.mediaType().equals("application/pgp-encrypted"))) {
            return Optional.of(PGP);
        }
        if (message.attachments().stream().anyMatch(SecureBrand::isWrapped)) {
            return Optional.of(WRAPPED);
        }
        boolean protectedByRights = message.header("content-class").orElse("").strip().equalsIgnoreCase("rpmsg.message");
        return protectedByRights || message.attachments().stream().anyMatch(SecureBrand::isRightsMessage)
                ? Optional.of(PURVIEW) : Optional.empty();
    }

    /** The first brand that a folded text names. */
    static Optional<String> named(String folded) {
        return NAMES.entrySet().stream().filter(each -> folded.contains(each.getKey())).map(Map.Entry::getValue).findFirst();
    }

    // smime.p7m holds signed mail too (RFC 8551, 3.2.2): then its text was read, or its type says so
    private static boolean isEnvelope(Attachment part, ReadMessage message) {
        return part.enclosedIn() == 0 && part.mediaType().endsWith("pkcs7-mime") && message.text().isBlank()
                && !message.header("content-type").orElse("").toLowerCase(Locale.ROOT).contains("signed");
    }

    private static boolean isRightsMessage(Attachment part) {
        String name = Fold.text(part.name());
        return part.enclosedIn() == 0 && (part.mediaType().endsWith("rpmsg-message") || name.endsWith(".rpmsg"));
    }

    // what Cisco and Proofpoint call the page in which they put a message
    private static boolean isWrapped(Attachment part) {
        String name = Fold.text(part.name());
        return part.enclosedIn() == 0 && (name.startsWith("securedoc") || name.startsWith("securemessageatt")) && name.contains(".htm");
    }

    private static String head(ReadMessage message) {
        String text = message.text();
        return message.from().name() + " " + message.from().address() + "\n" + message.subject() + "\n"
                + text.substring(0, Math.min(LOOKED_AT, text.length()));
    }
}
