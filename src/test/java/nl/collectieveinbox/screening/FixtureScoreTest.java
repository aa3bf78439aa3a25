package nl.collectieveinbox.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectieveinbox.recognition.Fixtures;
import nl.collectieveinbox.recognition.Fixtures.Fixture;
import nl.collectieveinbox.screening.Screen.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is found in the mails of {@code mail-fixtures}, against what a person says is in them. */
class FixtureScoreTest {

    private final List<String> missed = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();
    private final List<String> otherTier = new ArrayList<>();
    private int mails;

    @Test
    void whatMustBeHiddenIsFoundAndNothingElseIs() {
        Fixtures.read(true).forEach(this::score);
        System.out.printf("screening, open: %d mails, missed %d, false alarms %d, other tier %d%n",
                mails, missed.size(), falseAlarms.size(), otherTier.size());
        assertThat(missed).isEmpty();
        assertThat(falseAlarms).isEmpty();
        assertThat(otherTier).isEmpty();
    }

    /** Of the shut ones only the totals are told. */
    @Test
    void theShutOnesAreCounted() {
        Fixtures.read(false).forEach(this::score);
        System.out.printf("screening, shut: %d mails, missed %d, false alarms %d, other tier %d%n",
                mails, missed.size(), falseAlarms.size(), otherTier.size());
        assertThat(mails).isPositive();
    }

    private void score(Fixture fixture) {
        mails++;
        Findings found = findings(fixture);
        boolean expected = mustBeWithheld(fixture.expected());
        if (expected && !found.withholds()) {
            missed.add(fixture.name());
        } else if (!expected && found.withholds()) {
            falseAlarms.add(fixture.name() + " " + found);
        } else if (differs(fixture.expected().path("personalData"), found)) {
            otherTier.add(fixture.name() + " " + found);
        }
    }

    private static Findings findings(Fixture fixture) {
        Stream<Finding> inMessage = Screen.message(fixture.message()).findings().all().stream();
        Stream<Finding> inAttachments = fixture.attachments().stream().flatMap(file -> Screen.document(
                new Document(file.text(), List.of(), file.messages())).findings().all().stream());
        return new Findings(Stream.concat(inMessage, inAttachments).toList());
    }

    private static boolean mustBeWithheld(JsonNode expected) {
        JsonNode told = expected.path("personalData");
        if (told.isObject()) {
            String tier = told.path("tier").asString("");
            return tier.equals("CERTAIN") || tier.equals("PROBABLE") || told.path("clientList").asBoolean(false);
        }
        boolean number = false;
        for (JsonNode hidden : expected.path("hides")) {
            number |= hidden.asString("").replaceAll("[^0-9]", "").length() >= 8;
        }
        boolean list = false;
        for (JsonNode part : expected.path("attachments")) {
            list |= part.path("state").asString("").equals("WITHHELD");
        }
        return number || list;
    }

    private static boolean differs(JsonNode told, Findings found) {
        if (!told.isObject()) {
            return false;
        }
        Optional<Tier> tier = found.tier().filter(each -> told.has("tier"));
        boolean sameTier = !told.has("tier") || tier.map(Tier::name).orElse("").equals(told.path("tier").asString(""));
        boolean sameList = !told.has("clientList") || told.path("clientList").asBoolean() == found.hasClientList();
        return !sameTier || !sameList;
    }
}
