package nl.collectieveinbox.parsing;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.SharedInputStream;
import jakarta.mail.util.StreamProvider;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;

/**
 * The first reader: Angus Mail over a stream that is shared between the parts, so that no part is copied.
 *
 * <p>Header values are taken raw and understood by this room, the same for both readers.
 */
final class AngusDismantler implements Dismantler {

    static {
        // Named, or Angus searches the whole class path for its streams at every part.
        if (System.getProperty(StreamProvider.class.getName()) == null) {
            System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
        }
    }

    private static final Session SESSION = Session.getInstance(new Properties());

    /** Angus looks through the whole of a multipart at each level; many levels of much would take minutes. */
    private static final int FREE_LEVELS = 10;
    private static final int SMALL = 10_000_000;

    @Override
    public String name() {
        return "angus";
    }

    @Override
    public Dismantled dismantle(Source source, PartMaker maker) throws IOException, Malformed {
        HeaderEnd.within(maker.settings().maxHeaderBytes(), source.shared());
        try {
            MimeMessage message = new MimeMessage(SESSION, source.shared());
            Fields fields = fields(message.getAllHeaders());
            InputStream content = message.getRawInputStream();
            PartInfo info = PartInfo.of(fields, "text/plain");
            return new Dismantled(fields, part(info, fields, content, maker, true, 0));
        } catch (MessagingException e) {
            throw new Malformed("Angus kan het bericht niet uit elkaar halen.", e);
        }
    }

    private Part part(PartInfo info, Fields fields, InputStream content, PartMaker maker, boolean root, int depth)
            throws IOException, MessagingException, Malformed {
        if (!info.isMultipart()) {
            return maker.leaf(info, maker.undone(fields, content), root);
        }
        boolean costly = depth > FREE_LEVELS && content.available() > SMALL;
        if (costly || depth >= maker.settings().maxMultipartDepth()) {
            return maker.tooDeep(info, content);
        }
        List<MimeBodyPart> bodies = SplitMultipart.parts(info, content, maker.settings());
        if (bodies.isEmpty()) {
            return maker.unstructured(info, maker.undone(fields, again(content)));
        }
        String unsaid = info.subtype().equals("digest") ? "message/rfc822" : "text/plain";
        List<Part> parts = new ArrayList<>();
        for (MimeBodyPart body : bodies) {
            if (maker.isFull()) {
                break;
            }
            Fields inner = fields(body.getAllHeaders());
            parts.add(part(PartInfo.of(inner, unsaid), inner, body.getRawInputStream(), maker, false, depth + 1));
        }
        return new Part.Group(info.subtype(), parts);
    }

    private static InputStream again(InputStream content) {
        return ((SharedInputStream) content).newStream(0, -1);
    }

    private static Fields fields(Enumeration<Header> headers) {
        Fields fields = new Fields();
        while (headers.hasMoreElements()) {
            Header header = headers.nextElement();
            fields.add(header.getName(), header.getValue() == null ? "" : header.getValue());
        }
        return fields;
    }
}
