package nl.collectieveinbox.extraction.child;

import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.collectieveinbox.extraction.child.Letter.Person;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.PropertyValue;
import org.apache.poi.hsmf.datatypes.RecipientChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** An Outlook message [MS-OXMSG] as a letter. Inside an organisation an address is an Exchange name; SMTP has its own property. */
final class OutlookLetter {

    private static final int SENDER_SMTP = 0x5D01;
    private static final int REPRESENTED_SMTP = 0x5D02;
    private static final int SENDER_ADDRESS = 0x0C1F;
    private static final int REPRESENTED_ADDRESS = 0x0065;
    private static final int REPRESENTED_NAME = 0x0042;
    private static final int SENDER_NAME = 0x0C1A;
    private static final int MESSAGE_ID = 0x1035;
    private static final int IN_REPLY_TO = 0x1042;
    private static final int SMTP = 0x39FE;
    private static final int COPY = 2;
    private static final int BLIND = 3;

    private final MAPIMessage message;
    private final Map<String, String> headers;

    private OutlookLetter(MAPIMessage message) {
        this.message = message;
        StringChunk transport = message.getMainChunks().getMessageHeaders();
        this.headers = transport == null ? Map.of() : headers(transport.getValue());
    }

    static Letter of(MAPIMessage message, int depth, int maxChars) {
        if (message.has7BitEncodingStrings()) {
            message.guess7BitEncoding();
        }
        OutlookLetter outlook = new OutlookLetter(message);
        return new Letter(depth, outlook.either(MESSAGE_ID, "message-id"), outlook.either(IN_REPLY_TO, "in-reply-to"), outlook.subject(), outlook.from(),
                outlook.recipients(false), outlook.recipients(true), outlook.sentAt(), outlook.headers.getOrDefault("date", ""), cut(outlook.text(), maxChars));
    }

    private String subject() {
        StringChunk subject = message.getMainChunks().getSubjectChunk();
        return subject == null ? "" : value(subject).strip();
    }

    private Person from() {
        String name = Stream.of(string(REPRESENTED_NAME), string(SENDER_NAME)).filter(each -> !each.isEmpty()).findFirst().orElse("");
        String address = Stream.of(inBrackets(headers.getOrDefault("from", "")), string(REPRESENTED_SMTP), string(REPRESENTED_ADDRESS), string(SENDER_SMTP),
                string(SENDER_ADDRESS), name).filter(OutlookLetter::isAddress).findFirst().orElse("");
        return new Person(name.equals(address) ? "" : name, address);
    }

    private List<Person> recipients(boolean copies) {
        List<Person> people = new ArrayList<>();
        for (RecipientChunks each : message.getRecipientDetailsChunks()) {
            int kind = kind(each);
            if (kind != BLIND && (kind == COPY) == copies) {
                people.add(person(each));
            }
        }
        if (people.isEmpty() && message.getRecipientDetailsChunks().length == 0) {
            StringChunk shown = copies ? message.getMainChunks().getDisplayCCChunk() : message.getMainChunks().getDisplayToChunk();
            for (String name : (shown == null ? "" : value(shown)).split(";")) {
                if (!name.isBlank()) {
                    people.add(isAddress(name.strip()) ? new Person("", name.strip()) : new Person(name.strip(), ""));
                }
            }
        }
        return people;
    }

    private static Person person(RecipientChunks recipient) {
        String name = Stream.of(recipient.getRecipientDisplayNameChunk(), recipient.getRecipientNameChunk()).filter(each -> each != null)
                .map(OutlookLetter::value).filter(each -> !each.isBlank()).findFirst().orElse("");
        String address = Stream.concat(strings(recipient.getChunks(), SMTP), Stream.of(recipient.getRecipientSMTPChunk(), recipient.getRecipientEmailChunk())
                .filter(each -> each != null).map(OutlookLetter::value)).map(String::strip).filter(OutlookLetter::isAddress).findFirst()
                .orElse(isAddress(name) ? name : "");
        return new Person(name.equalsIgnoreCase(address) ? "" : unquoted(name), address);
    }

    private static int kind(RecipientChunks recipient) {
        List<PropertyValue> values = recipient.getProperties().getOrDefault(MAPIProperty.RECIPIENT_TYPE, List.of());
        return values.isEmpty() || !(values.getFirst().getValue() instanceof Integer kind) ? 1 : kind & 0xf;
    }

    private @Nullable Long sentAt() {
        for (MAPIProperty time : List.of(MAPIProperty.CLIENT_SUBMIT_TIME, MAPIProperty.MESSAGE_DELIVERY_TIME)) {
            List<PropertyValue> values = message.getMainChunks().getProperties().getOrDefault(time, List.of());
            if (!values.isEmpty() && values.getFirst().getValue() instanceof Calendar at) {
                return at.getTimeInMillis();
            }
        }
        return RfcDate.millis(headers.getOrDefault("date", ""));
    }

    /** The plain text that Outlook keeps beside the rest, else what can be made of HTML or RTF. */
    private String text() {
        try {
            String text = message.getTextBody();
            if (text != null && !text.isBlank()) {
                return Reduced.lines(text);
            }
            String html = message.getHtmlBody();
            if (html != null && !html.isBlank()) {
                return Reduced.html(html);
            }
            String rtf = message.getRtfBody();
            return rtf == null ? "" : Reduced.rtf(rtf);
        } catch (ChunkNotFoundException e) {
            // it says nothing
            return "";
        }
    }

    private String either(int property, String header) {
        String value = string(property);
        return value.isEmpty() ? headers.getOrDefault(header, "") : value;
    }

    private String string(int property) {
        return strings(message.getMainChunks().getChunks(), property).findFirst().orElse("").strip();
    }

    private static Stream<String> strings(Chunk[] chunks, int property) {
        return Stream.of(chunks).filter(chunk -> chunk.getChunkId() == property).map(OutlookLetter::value).filter(each -> !each.isBlank());
    }

    private static String value(Chunk chunk) {
        return switch (chunk) {
            case StringChunk string when string.getValue() != null -> string.getValue().replace("\u0000", "");
            case ByteChunk bytes when bytes.getAs7bitString() != null -> bytes.getAs7bitString().replace("\u0000", "");
            default -> "";
        };
    }

    /** Names lower case; a line that begins with a space goes on with the one before it. */
    private static Map<String, String> headers(@Nullable String written) {
        Map<String, String> headers = new TreeMap<>();
        StringBuilder field = new StringBuilder();
        for (String line : (written == null ? "" : written).split("\r?\n")) {
            if (!line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
                field.append(' ').append(line.strip());
            } else {
                keep(field, headers);
                field = new StringBuilder(line);
            }
        }
        keep(field, headers);
        return headers;
    }

    private static void keep(CharSequence field, Map<String, String> headers) {
        int colon = field.toString().indexOf(':');
        if (colon > 0) {
            headers.putIfAbsent(field.toString().substring(0, colon).toLowerCase(java.util.Locale.ROOT), field.toString().substring(colon + 1).strip());
        }
    }

    private static String inBrackets(String written) {
        int start = written.lastIndexOf('<');
        int end = written.lastIndexOf('>');
        return start >= 0 && end > start ? written.substring(start + 1, end).strip() : written.strip();
    }

    private static boolean isAddress(String value) {
        return value.indexOf('@') > 0 && value.indexOf(' ') < 0 && !value.startsWith("/");
    }

    private static String unquoted(String name) {
        return name.length() > 1 && "'\"".indexOf(name.charAt(0)) >= 0 && name.charAt(name.length() - 1) == name.charAt(0) ? name.substring(1, name.length() - 1) : name;
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
