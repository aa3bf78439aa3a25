package nl.collectieveinbox.recognition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.recognition.Fixtures.Fixture;
import nl.collectieveinbox.unwrapping.Hop;
import nl.collectieveinbox.unwrapping.TextPart;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares what was read in a fixture with what a person reads in it, question by question. */
final class Examiner {

    private final Score score = new Score();

    Score score() {
        return score;
    }

    void examine(Fixture fixture, Recognised read) {
        // a mail that colleagues would take for different kinds has none
        if (!fixture.said("kind").isEmpty()) {
            note(fixture, "kind " + fixture.said("kind"), fixture.said("kind"), read.kind().name());
            note(fixture, "kind", fixture.said("kind"), read.kind().name());
        }
        parts(fixture, read);
        road(fixture, read);
        secure(fixture, read);
        if (fixture.said("kind").equals("REQUEST")) {
            facts(fixture, read);
        }
    }

    private void note(Fixture fixture, String question, String expected, String read) {
        score.note(fixture.name(), question, expected, read);
    }

    private void parts(Fixture fixture, Recognised read) {
        String text = folded(read.ownText());
        fixture.expected().path("textContains").forEach(part -> note(fixture, "own text", "", text.contains(folded(part.asString()))
                ? "" : "misses " + part.asString()));
        for (TextPart.Kind kind : TextPart.Kind.values()) {
            fixture.expected().path("parts").path(kind.name().toLowerCase(Locale.ROOT)).forEach(excerpt ->
                    note(fixture, "part " + kind.name().toLowerCase(Locale.ROOT), kind.name(), holders(read.parts(), folded(excerpt.asString()))));
        }
    }

    /** The kinds of part in which an excerpt stands; quote marks at the start of lines do not count. */
    private static String holders(List<TextPart> parts, String excerpt) {
        return List.of(TextPart.Kind.values()).stream().filter(kind -> folded(unquoted(TextPart.joined(parts, kind))).contains(excerpt))
                .map(Enum::name).collect(Collectors.joining(" "));
    }

    private void road(Fixture fixture, Recognised read) {
        JsonNode original = fixture.expected().path("original");
        Hop found = read.original();
        if (!original.isMissingNode()) {
            note(fixture, "original sender", original.isNull() ? "" : who(original.path("from")), found == null ? "" : who(found.from()));
        }
        if (original.isObject() && found != null) {
            note(fixture, "original date", instant(original.path("sentAt")), "" + found.sentAt());
            note(fixture, "original subject", original.path("subject").asString(""), found.subject());
        }
        JsonNode chain = fixture.expected().path("chain");
        if (chain.isArray()) {
            note(fixture, "chain", chain.valueStream().map(Examiner::link).collect(Collectors.joining(" -> ")),
                    read.chain().stream().map(hop -> who(hop.from()) + " " + hop.sentAt()).collect(Collectors.joining(" -> ")));
            for (int i = 0; i < Math.min(chain.size(), read.chain().size()); i++) {
                hop(fixture, chain.path(i), read.chain().get(i));
            }
        }
    }

    private void hop(Fixture fixture, JsonNode link, Hop hop) {
        if (link.has("to")) {
            note(fixture, "hop recipients", people(link.path("to")), addresses(hop.to()));
        }
        if (link.has("cc")) {
            note(fixture, "hop cc", people(link.path("cc")), addresses(hop.cc()));
        }
        if (link.has("subject")) {
            note(fixture, "hop subject", link.path("subject").asString(""), hop.subject());
        }
        link.path("textContains").forEach(excerpt ->
                note(fixture, "hop text", "", folded(hop.text()).contains(folded(excerpt.asString())) ? "" : "misses " + excerpt));
        link.path("textLacks").forEach(excerpt ->
                note(fixture, "hop text", "", folded(hop.text()).contains(folded(excerpt.asString())) ? "holds " + excerpt : ""));
    }

    private void secure(Fixture fixture, Recognised read) {
        JsonNode secure = fixture.expected().path("secure");
        if (secure.isObject()) {
            note(fixture, "secure sender", secure.path("sender").asString(""), value(read, FactField.CONTACT_ADDRESS));
            note(fixture, "secure expires", secure.path("expires").asString(""), value(read, FactField.OPEN_BEFORE));
        }
    }

    private void facts(Fixture fixture, Recognised read) {
        boolean seen = read.kind() == MessageKind.REQUEST;
        // whoever wrote the mail did not say who asks: nobody knows what is right
        if (fixture.expected().has("careOrganisation")) {
            note(fixture, "organisation", fixture.said("careOrganisation"), seen ? value(read, FactField.CARE_ORGANISATION) : "");
        }
        note(fixture, "main group", fixture.expected().path("targetGroups").path(0).asString(""), value(read, FactField.MAIN_TARGET_GROUP));
        for (FactField field : FactField.values()) {
            JsonNode expected = fixture.expected().path(field.key());
            if (field != FactField.CARE_ORGANISATION && !expected.isMissingNode()) {
                note(fixture, field.key(), field.single() ? single(expected) : list(expected),
                        field.single() ? value(read, field) : read.values(field).stream().sorted().collect(Collectors.joining(" ")));
            }
        }
        JsonNode contact = fixture.expected().path("contact");
        List.of(FactField.CONTACT_NAME, FactField.CONTACT_PHONE, FactField.CONTACT_ROLE).forEach(field -> {
            JsonNode expected = contact.path(field.key().substring("contact".length()).toLowerCase(Locale.ROOT));
            if (!expected.isMissingNode()) {
                note(fixture, field.key(), expected.asString(""), value(read, field));
            }
        });
        fixture.expected().path("conflicts").properties().forEach(each -> note(fixture, "conflicts", list(each.getValue()), conflict(read, each.getKey())));
    }

    private static String conflict(Recognised read, String key) {
        return List.of(FactField.values()).stream().filter(field -> field.key().equals(key))
                .flatMap(field -> read.values(field).stream()).sorted().collect(Collectors.joining(" "));
    }

    private static String single(JsonNode expected) {
        if (expected.isObject()) {
            JsonNode min = expected.path("min");
            JsonNode max = expected.path("max");
            return max.isNull() ? min.asInt() + "+" : min.asInt() == max.asInt() ? "" + min.asInt() : min.asInt() + "-" + max.asInt();
        }
        return expected.isNull() ? "" : expected.isBoolean() ? (expected.asBoolean() ? "JA" : "") : expected.asString("");
    }

    private static String list(JsonNode expected) {
        return expected.valueStream().map(JsonNode::asString).sorted().collect(Collectors.joining(" "));
    }

    private static String value(Recognised read, FactField field) {
        return read.fact(field).map(Fact::value).orElse("");
    }

    private static String link(JsonNode link) {
        return who(link.path("from")) + " " + instant(link.path("sentAt"));
    }

    private static String instant(JsonNode written) {
        return "" + (written.isNull() || written.isMissingNode() ? null : at(written.asString()));
    }

    private static Instant at(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }

    private static String who(JsonNode from) {
        return who(new Address(from.path("name").asString(""), from.path("address").asString("")));
    }

    private static String who(Address address) {
        return address.address().isEmpty() ? address.name() : address.address().toLowerCase(Locale.ROOT);
    }

    private static String people(JsonNode list) {
        return list.valueStream().map(each -> each.isObject() ? who(each) : each.asString().toLowerCase(Locale.ROOT)).sorted().collect(Collectors.joining(" "));
    }

    private static String addresses(@Nullable List<Address> list) {
        return list == null ? "" : list.stream().map(each -> who(each).toLowerCase(Locale.ROOT)).sorted().collect(Collectors.joining(" "));
    }

    private static String unquoted(String text) {
        return text.lines().map(line -> line.replaceFirst("^[>\\s]+", "")).collect(Collectors.joining("\n"));
    }

    private static String folded(String text) {
        return String.join(" ", text.trim().split("[\\s\u00a0]+"));
    }
}
