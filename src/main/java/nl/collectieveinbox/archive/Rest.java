package nl.collectieveinbox.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.ReadMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What of a reading has no column of its own, as JSON. */
record Rest(
        List<String> messageIds,
        List<String> inReplyTo,
        List<String> references,
        List<Address> replyTo,
        List<Address> to,
        List<Address> cc,
        Map<String, List<String>> headers,
        List<ReadMessage> enclosed,
        List<String> remarks,
        String reader) {

    /** A message may carry one text of this many characters and more; the limit is the column's. */
    private static final int ONE_GIGABYTE = 1 << 30;

    private static final JsonMapper JSON = JsonMapper
            .builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxStringLength(ONE_GIGABYTE).maxNameLength(ONE_GIGABYTE)
                                    .build())
                    .build())
            .addModule(new SimpleModule()
                    .addSerializer(String.class, new StorableValue())
                    .addKeySerializer(String.class, new StorableName()))
            .build();

    static Rest of(ReadMessage read) {
        return new Rest(read.messageIds(), read.inReplyTo(), read.references(), read.replyTo(), read.to(), read.cc(),
                read.headers(), read.enclosed(), read.remarks(), read.reader());
    }

    static Rest parse(String json) {
        return JSON.readValue(json, Rest.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    ReadMessage join(String subject, Address from, @Nullable Instant sentAt, String text, String html,
            List<Attachment> attachments) {
        return new ReadMessage(messageIds, inReplyTo, references, subject, from, replyTo, to, cc, sentAt, headers,
                text, html, attachments, enclosed, remarks, reader);
    }

    private static final class StorableValue extends ValueSerializer<String> {
        @Override
        public void serialize(String value, JsonGenerator json, SerializationContext context) {
            json.writeString(StorableText.of(value));
        }
    }

    private static final class StorableName extends ValueSerializer<String> {
        @Override
        public void serialize(String value, JsonGenerator json, SerializationContext context) {
            json.writeName(StorableText.of(value));
        }
    }
}
