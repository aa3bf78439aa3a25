package nl.collectieveinbox.recognition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.recognition.Fixtures.Fixture;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Unwrapper;
import tools.jackson.databind.JsonNode;

/** What people say of the numbers in the open mails and letters. */
final class AmountLessons {

    private static final double STRANGER = 3;

    private final Lexicon lexicon = new Lexicon(Region.read(Path.of("config/region.yml")));

    /**
     * A mail with its numbers.
     *
     * @param places what a person reads, empty for nothing, null when nobody was asked
     */
    record Mail(String name, boolean stranger, List<MailAmounts.Noted> amounts, String places, String units) {

        String said(FactField field) {
            return field == FactField.PLACES ? places : units;
        }

        ChoiceTeacher.Choice choice(FactField field) {
            return new ChoiceTeacher.Choice(name, amounts.stream().map(MailAmounts.Noted::noticed).toList(),
                    amounts.stream().map(each -> each.candidate().value().equals(said(field))).toList(), stranger ? STRANGER : 1);
        }
    }

    static boolean isStranger(String name) {
        return name.startsWith("strangers") || name.startsWith("lines");
    }

    List<Mail> all() {
        List<Mail> mails = new ArrayList<>();
        for (Fixture fixture : Fixtures.everyOpen()) {
            JsonNode expected = fixture.expected();
            if (fixture.said("kind").equals("REQUEST") && (expected.has("places") || expected.has("units"))) {
                mails.add(new Mail(fixture.name(), isStranger(fixture.name()), MailAmounts.of(reading(fixture)), said(expected.path("places")), said(expected.path("units"))));
            }
        }
        for (String resource : List.of("amounts.txt", "amounts-held.txt")) {
            AmountLettersTest.letters(resource).forEach(letter -> mails.add(new Mail(resource + letter.subject(), false,
                    MailAmounts.of(reading(letter)), letter.places(), letter.units())));
        }
        return mails;
    }

    private Reading reading(Fixture fixture) {
        List<nl.collectieveinbox.mail.ReadMessage> messages = fixture.attachments().stream().flatMap(each -> each.messages().stream()).toList();
        return new Reading(fixture.message(), Unwrapper.unwrap(fixture.message(), messages), fixture.attachments(), lexicon, new AttachmentPassages());
    }

    private Reading reading(AmountLettersTest.Asked letter) {
        return new Reading(letter.message(), Unwrapper.unwrap(letter.message(), List.of()), List.of(), lexicon, new AttachmentPassages());
    }

    private static String said(JsonNode expected) {
        if (expected.isMissingNode()) {
            return null;
        }
        if (!expected.isObject()) {
            return "";
        }
        int min = expected.path("min").asInt();
        return expected.path("max").isNull() ? min + "+" : min == expected.path("max").asInt() ? "" + min : min + "-" + expected.path("max").asInt();
    }
}
