package nl.collectieveinbox.extraction.child;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.collectieveinbox.extraction.child.Letter.Person;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;

/**
 * What a winmail.dat [MS-OXTNEF] says. The outermost is the body of the mail it came with, so it has no sender of its own;
 * one inside it is a message that was attached.
 */
final class PackedLetter {

    private static final Person NOBODY = new Person("", "");

    private PackedLetter() {}

    static Letter of(HMEFMessage message, int depth, int maxChars) {
        String subject = message.getSubject();
        return new Letter(depth, string(message, MAPIProperty.INTERNET_MESSAGE_ID), "", subject == null ? "" : subject.strip(), depth == 0 ? NOBODY : from(message),
                List.of(), List.of(), null, "", OutlookLetter.cut(text(message), maxChars));
    }

    static byte[] contents(Attachment attached) {
        try {
            byte[] contents = attached.getContents();
            return contents == null ? new byte[0] : contents;
        } catch (IllegalArgumentException e) {
            // an attachment without data
            return new byte[0];
        }
    }

    private static Person from(HMEFMessage message) {
        String name = string(message, MAPIProperty.SENT_REPRESENTING_NAME);
        String address = string(message, MAPIProperty.SENT_REPRESENTING_EMAIL_ADDRESS);
        String sender = string(message, MAPIProperty.SENDER_EMAIL_ADDRESS);
        return new Person(name.isEmpty() ? string(message, MAPIProperty.SENDER_NAME) : name, address.indexOf('@') > 0 ? address : sender.indexOf('@') > 0 ? sender : "");
    }

    private static String text(HMEFMessage message) {
        String plain = string(message, MAPIProperty.BODY);
        TNEFAttribute body = message.getMessageAttribute(TNEFProperty.ID_BODY);
        if (plain.isBlank() && body != null && body.getData() != null) {
            plain = new String(body.getData(), StandardCharsets.ISO_8859_1).replace("\u0000", "");
        }
        if (!plain.isBlank()) {
            return Reduced.lines(plain);
        }
        MAPIAttribute html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
        if (html != null) {
            return Reduced.html(html instanceof MAPIStringAttribute string ? string.getDataString() : new String(html.getData(), StandardCharsets.UTF_8));
        }
        return message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED) instanceof MAPIRtfAttribute rtf ? Reduced.rtf(rtf.getDataString()) : "";
    }

    private static String string(HMEFMessage message, MAPIProperty property) {
        return message.getMessageMAPIAttribute(property) instanceof MAPIStringAttribute string ? string.getDataString().replace("\u0000", "").strip() : "";
    }
}
