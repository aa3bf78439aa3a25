package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.recognition.Fixtures.Fixture;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How often the service reads in a mail what a person reads in it. */
class FixtureScoreTest {

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));
    private final Map<String, int[]> scores = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void theOpenMailsAreReadAsPeopleReadThem() {
        Fixtures.read(true).forEach(this::score);
        report("open");
        assertThat(share("kind")).isGreaterThanOrEqualTo(0.95);
        assertThat(share("original")).isGreaterThanOrEqualTo(0.98);
        for (String field : List.of("organisation", "group", "municipalities", "start")) {
            assertThat(share(field)).as(field).isGreaterThanOrEqualTo(0.98);
        }
        assertThat(share("places")).isGreaterThanOrEqualTo(0.9);
        assertThat(share("units")).isGreaterThanOrEqualTo(0.9);
    }

    private void score(Fixture fixture) {
        Recognised read = recogniser.recognise(fixture.message(), fixture.attachments());
        note(fixture, "kind", fixture.said("kind"), read.kind().name() + " by " + read.kindRule(), read.kind().name());
        if (!fixture.said("kind").equals("REQUEST") || read.kind() != MessageKind.REQUEST) {
            return;
        }
        JsonNode original = fixture.expected().path("original");
        note(fixture, "original", original.isNull() ? "" : original.path("from").path("address").asString("")
                + " " + (original.path("sentAt").isNull() ? null : java.time.OffsetDateTime.parse(original.path("sentAt").asString()).toInstant()),
                read.original() == null ? "" : read.original().from().address() + " " + read.original().sentAt());
        note(fixture, "organisation", fixture.said("careOrganisation"), value(read, FactField.CARE_ORGANISATION));
        note(fixture, "group", fixture.expected().path("targetGroups").path(0).asString(""), value(read, FactField.MAIN_TARGET_GROUP));
        note(fixture, "municipalities", set(fixture.expected().path("municipalities")), String.join(" ", new TreeSet<>(read.values(FactField.MUNICIPALITY))));
        note(fixture, "places", range(fixture.expected().path("places")), value(read, FactField.PLACES));
        note(fixture, "units", range(fixture.expected().path("units")), value(read, FactField.UNITS));
        note(fixture, "start", fixture.said("startFrom"), value(read, FactField.START_FROM));
        String text = folded(read.ownText());
        fixture.expected().path("textContains").forEach(part -> note(fixture, "text", "", text.contains(folded(part.asString())) ? "" : "misses " + part.asString()));
    }

    private void note(Fixture fixture, String field, String expected, String read) {
        note(fixture, field, expected, read, read);
    }

    private void note(Fixture fixture, String field, String expected, String shown, String read) {
        int[] score = scores.computeIfAbsent(field, key -> new int[2]);
        score[1]++;
        if (expected.equals(read)) {
            score[0]++;
        } else {
            wrong.add(field + " | " + fixture.name() + " | " + expected + " | " + shown);
        }
    }

    private void report(String part) {
        scores.forEach((field, score) -> System.out.println(part + " " + field + " = " + score[0] + " of " + score[1]));
        wrong.stream().sorted().forEach(System.out::println);
    }

    private double share(String field) {
        return (double) scores.get(field)[0] / scores.get(field)[1];
    }

    private static String value(Recognised read, FactField field) {
        return read.fact(field).map(Fact::value).orElse("");
    }

    private static String range(JsonNode range) {
        if (!range.isObject()) {
            return "";
        }
        int min = range.path("min").asInt();
        int max = range.path("max").asInt();
        return min == max ? "" + min : min + "-" + max;
    }

    private static String set(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).sorted().collect(Collectors.joining(" "));
    }

    private static String folded(String text) {
        return String.join(" ", text.trim().split("\\s+"));
    }
}
