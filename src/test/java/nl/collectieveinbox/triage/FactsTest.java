package nl.collectieveinbox.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.recognition.Fact;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.triage.FactLine.Saying;
import nl.collectieveinbox.triage.FactLine.Verdict;
import nl.collectieveinbox.triage.HousingProfile.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactsTest {

    private final TriageRoom room = new TriageRoom();
    private final RequestFacts facts = room.facts;
    private final Member lead = room.member("Marieke", Role.LEAD, "TRI");
    private final Member other = room.member("Sanne", Role.LEAD, "TRI");
    private final Member karin = room.member("Karin", Role.PARTNER, "W10");
    private RequestCard request;
    private long first;

    @BeforeEach
    void aRequestForTwelve() {
        first = room.message(room.clock.instant());
        says(first, MessageKind.REQUEST, fact(FactField.PLACES, "12", 0.9), fact(FactField.TARGET_GROUP, "BW", 0.8),
                fact(FactField.MAIN_TARGET_GROUP, "BW", 0.8), fact(FactField.MUNICIPALITY, "GM0642", 0.8),
                fact(FactField.MUNICIPALITY, "GM0505", 0.8), fact(FactField.PREFERRED_MUNICIPALITY, "GM0505", 0.8));
        HousingProfile profile = room.profiles.of(first, room.recognitions.find(first).orElseThrow(), "Huisvestingsvraag");
        long id = room.inTransaction(() -> room.intake.open(first, room.clock.instant(), profile, List.of()));
        request = card(id);
    }

    @Test
    void aLaterArrivalFillsGapsAndItsOtherValueIsShownBesideTheFirst() {
        again(fact(FactField.PLACES, "12-14", 0.95), fact(FactField.START_FROM, "2026-10-01", 0.9));
        FactLine places = line(FactField.PLACES);
        assertThat(places.values()).containsExactly("12");
        assertThat(places.conflict()).isTrue();
        assertThat(places.sayings()).extracting(Saying::value).containsExactly("12", "12-14");
        assertThat(profile().places()).isEqualTo(new Range(12, 12));
        assertThat(profile().startFrom()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(profile().conflicts()).containsExactly("places");
        assertThat(card(request.id()).startFrom()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void whatAFollowUpSaysIsShownAndDoesNotCount() {
        long message = room.message(room.clock.instant());
        says(message, MessageKind.FOLLOW_UP, fact(FactField.PLACES, "20", 0.9));
        join(message, false);
        assertThat(line(FactField.PLACES).values()).containsExactly("12");
        assertThat(line(FactField.PLACES).conflict()).isFalse();
        assertThat(line(FactField.PLACES).sayings()).extracting(Saying::arrival).containsExactly(true, false);
    }

    @Test
    void aCorrectedValueStandsWhateverIsReadLater() {
        Object done = facts.correct(lead, request.id(), line(FactField.PLACES), List.of("13"), "gebeld");
        assertThat(done).isInstanceOf(FactResult.Done.class);
        says(first, MessageKind.REQUEST, fact(FactField.PLACES, "40", 0.99));
        again(fact(FactField.PLACES, "50", 0.99));
        refresh();
        FactLine line = line(FactField.PLACES);
        assertThat(line.values()).containsExactly("13");
        assertThat(line.conflict()).isFalse();
        assertThat(line.differs()).isTrue();
        assertThat(line.word().by()).isEqualTo("Marieke");
        assertThat(profile().places()).isEqualTo(new Range(13, 13));
        assertThat(profile().evidence().get("places").confirmedBy()).isEqualTo("Marieke");
        assertThat(card(request.id()).places()).isEqualTo(new Range(13, 13));
        assertThat(board("GM0505")).isZero();
    }

    @Test
    void aConfirmedValueStandsToo() {
        facts.confirm(lead, request.id(), line(FactField.PLACES));
        says(first, MessageKind.REQUEST, fact(FactField.PLACES, "40", 0.99));
        refresh();
        assertThat(profile().places()).isEqualTo(new Range(12, 12));
        assertThat(line(FactField.PLACES).word().verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void takingBackBringsBackExactlyWhatWas() {
        facts.correct(lead, request.id(), line(FactField.MUNICIPALITY), List.of("GM0610"), "");
        FactLine corrected = line(FactField.MUNICIPALITY);
        HousingProfile before = profile();
        facts.correct(lead, request.id(), corrected, List.of(), "toch nergens");
        assertThat(profile().municipalities()).isEmpty();
        facts.takeBack(lead, request.id(), line(FactField.MUNICIPALITY));
        assertThat(line(FactField.MUNICIPALITY)).isEqualTo(corrected);
        assertThat(profile()).isEqualTo(before);
        facts.takeBack(lead, request.id(), line(FactField.MUNICIPALITY));
        assertThat(profile().municipalities()).containsExactly("GM0505", "GM0642");
        assertThat(facts.takeBack(lead, request.id(), line(FactField.MUNICIPALITY))).isInstanceOf(FactResult.Refused.class);
        assertThat(board("GM0505")).isOne();
    }

    @Test
    void aFactIsUndoneFromTheTimeLineWithoutTouchingTheStanding() {
        RequestCard offered = room.take(lead, card(request.id()), new Step.Offer(""));
        FactResult.Done done = (FactResult.Done) facts.correct(lead, request.id(), line(FactField.PLACES), List.of("13"), "");
        RequestCard claimed = room.take(karin, offered, new Step.Claim("W10", ""));
        assertThat(room.requests.undo(lead, done.eventId())).isInstanceOf(StepResult.Done.class);
        assertThat(card(request.id()).state()).isEqualTo(claimed.state());
        assertThat(profile().places()).isEqualTo(new Range(12, 12));
    }

    @Test
    void whatAnotherChangedMeanwhileIsTold() {
        FactLine seen = line(FactField.PLACES);
        facts.correct(other, request.id(), seen, List.of("14"), "");
        FactResult result = facts.correct(lead, request.id(), seen, List.of("13"), "");
        assertThat(result).isInstanceOfSatisfying(FactResult.Overtaken.class, overtaken -> {
            assertThat(overtaken.who()).isEqualTo("Sanne");
            assertThat(overtaken.now().values()).containsExactly("14");
        });
        assertThat(line(FactField.PLACES).values()).containsExactly("14");
    }

    @Test
    void whatWasReadOtherwiseMeanwhileIsNotConfirmedUnseen() {
        FactLine seen = line(FactField.PLACES);
        says(first, MessageKind.REQUEST, fact(FactField.PLACES, "40", 0.99));
        assertThat(facts.confirm(lead, request.id(), seen)).isInstanceOf(FactResult.Overtaken.class);
        assertThat(line(FactField.PLACES).word()).isNull();
    }

    @Test
    void onlyTheLeadAndWhoeverHasItSaySomethingOfFacts() {
        assertThat(facts.confirm(karin, request.id(), line(FactField.PLACES))).isInstanceOf(FactResult.Refused.class);
        RequestCard offered = room.take(lead, card(request.id()), new Step.Offer(""));
        room.take(karin, offered, new Step.Claim("W10", ""));
        assertThat(facts.confirm(karin, request.id(), line(FactField.PLACES))).isInstanceOf(FactResult.Done.class);
        Member elsewhere = room.member("Piet", Role.PARTNER, "RHI");
        assertThat(facts.confirm(elsewhere, request.id(), line(FactField.TARGET_GROUP))).isInstanceOf(FactResult.Refused.class);
    }

    @Test
    void aValueThatCannotBeIsRefusedByTheNameOfItsField() {
        Map<FactField, String> wrong = new HashMap<>(Map.of(FactField.PLACES, "twaalf", FactField.START_FROM, "1 oktober",
                FactField.MUNICIPALITY, "Rotterdam", FactField.AGE, "27-18", FactField.CONTACT_ADDRESS, "jan@", FactField.UNIT_SIZE, "0",
                FactField.RENT_PERIOD, "lang", FactField.RENT_LIMIT, "-5"));
        wrong.forEach((field, value) -> assertThat(facts.correct(lead, request.id(), line(field), List.of(value), ""))
                .isInstanceOfSatisfying(FactResult.Invalid.class, invalid ->
                        assertThat(invalid.reason()).startsWith(FactWords.label(field) + ": ")));
        assertThat(facts.correct(lead, request.id(), line(FactField.PLACES), List.of("12", "14"), ""))
                .isInstanceOf(FactResult.Invalid.class);
        facts.correct(lead, request.id(), line(FactField.PLACES), List.of(" 12 – 14 "), "");
        assertThat(line(FactField.PLACES).values()).containsExactly("12-14");
    }

    @Test
    void theMainGroupIsFirstAndGoesWhenTheGroupsAreCorrectedWithoutIt() {
        facts.correct(lead, request.id(), line(FactField.MAIN_TARGET_GROUP), List.of("GGZ"), "");
        assertThat(profile().targetGroups()).containsExactly("GGZ", "BW");
        facts.takeBack(lead, request.id(), line(FactField.MAIN_TARGET_GROUP));
        facts.correct(lead, request.id(), line(FactField.TARGET_GROUP), List.of("LVB", "VG"), "");
        assertThat(profile().targetGroups()).containsExactly("LVB", "VG");
    }

    @Test
    void theChecklistNamesWhatIsMissingForADecision() {
        assertThat(room.completeness.of(request.id()).missing()).extracting(Checklist.Point::name)
                .containsExactly("organisation", "contact", "start", "contract", "guidance");
        facts.correct(lead, request.id(), line(FactField.START_KIND), List.of("ASAP"), "");
        assertThat(room.completeness.of(request.id()).missing()).extracting(Checklist.Point::name).doesNotContain("start");
    }

    private void says(long message, MessageKind kind, Fact... facts) {
        room.recognitions.saveAll(Map.of(message, new Recognised(kind, "test", "", List.of(), "", List.of(), Arrays.asList(facts))));
    }

    private static Fact fact(FactField field, String value, double confidence) {
        return new Fact(field, value, "“" + value + "”", "tekst", confidence);
    }

    private void again(Fact... facts) {
        long message = room.message(room.clock.instant());
        says(message, MessageKind.REQUEST, facts);
        join(message, true);
    }

    private void join(long message, boolean arrival) {
        room.inTransaction(() -> room.intake.join(message, first, arrival, new Intake.Why("thread", "zelfde gesprek"),
                room.clock.instant(), List.of()));
    }

    private void refresh() {
        room.inTransaction(() -> {
            facts.refresh(List.of(request.id()), "Herlezen");
            return true;
        });
    }

    private FactLine line(FactField field) {
        return facts.sheet(request.id()).line(field);
    }

    private HousingProfile profile() {
        return room.board.file(lead, request.reference()).profile();
    }

    private RequestCard card(long id) {
        return room.board.card(lead, room.database.sql("select reference from request where id = ?").param(id)
                .query(String.class).single());
    }

    private int board(String municipality) {
        return room.board.counts(new BoardFilter(municipality, null, null, null)).values().stream().mapToInt(each -> each).sum();
    }
}
