package nl.collectieveinbox.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** The second reader: Apache James mime4j, which walks the message as a row of tokens. */
final class Mime4jDismantler implements Dismantler {

    private static final int MOST_FIELDS = 10_000;

    @Override
    public String name() {
        return "mime4j";
    }

    @Override
    public Dismantled dismantle(Source source, PartMaker maker) throws IOException, Malformed {
        MimeTokenStream tokens = new MimeTokenStream(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(maker.settings().maxHeaderBytes())
                .build());
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try (InputStream lines = source.lines()) {
            tokens.parse(lines);
            return new Walk(tokens, maker).run();
        } catch (MimeException | MimeIOException e) {
            throw new Malformed("mime4j kan het bericht niet uit elkaar halen.", e);
        }
    }

    private static final class Walk {

        private final MimeTokenStream tokens;
        private final PartMaker maker;
        private final Deque<Part.Group> open = new ArrayDeque<>();
        private final Fields message = new Fields();
        private Fields current = message;
        private boolean first = true;
        private @Nullable Part root;

        Walk(MimeTokenStream tokens, PartMaker maker) {
            this.tokens = tokens;
            this.maker = maker;
        }

        Dismantled run() throws IOException, MimeException {
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                take(state);
                if (root == null && !open.isEmpty() && maker.isFull()) {
                    break;
                }
            }
            while (!open.isEmpty()) {
                close();
            }
            return new Dismantled(message, root == null ? new Part.Group("mixed", List.of()) : root);
        }

        private void take(EntityState state) throws IOException {
            if (state == EntityState.T_START_HEADER) {
                current = first ? message : new Fields();
                first = false;
            } else if (state == EntityState.T_FIELD) {
                add(tokens.getField());
            } else if (state == EntityState.T_END_HEADER && open.size() >= maker.settings().maxMultipartDepth()) {
                tokens.setRecursionMode(RecursionMode.M_FLAT);
            } else if (state == EntityState.T_START_MULTIPART) {
                open.push(new Part.Group(tokens.getBodyDescriptor().getSubType(), new ArrayList<>()));
            } else if (state == EntityState.T_END_MULTIPART) {
                close();
            } else if (state == EntityState.T_BODY) {
                attach(body());
                tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
            }
        }

        private Part body() throws IOException {
            boolean inDigest = !open.isEmpty() && open.peek().subtype().equals("digest");
            PartInfo info = PartInfo.of(current, inDigest ? "message/rfc822" : "text/plain");
            InputStream decoded = maker.undone(current, tokens.getInputStream());
            if (!info.isMultipart()) {
                return maker.leaf(info, decoded, open.isEmpty());
            }
            return tokens.getRecursionMode() == RecursionMode.M_FLAT
                    ? maker.tooDeep(info, decoded) : maker.unstructured(info, decoded);
        }

        private void close() {
            attach(open.pop());
        }

        private void attach(Part part) {
            if (open.isEmpty()) {
                root = part;
            } else {
                open.peek().parts().add(part);
            }
        }

        private void add(Field field) {
            if (field.getRaw() == null) {
                current.add(field.getName(), field.getBody());
                return;
            }
            String raw = new String(field.getRaw().toByteArray(), StandardCharsets.ISO_8859_1);
            current.add(field.getName(), raw.substring(raw.indexOf(':') + 1));
        }
    }
}
