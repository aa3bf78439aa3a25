package nl.collectieveinbox.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.collectieveinbox.analysis.YearFigures.CorporationFigures;
import nl.collectieveinbox.analysis.YearFigures.MonthFigures;
import nl.collectieveinbox.analysis.YearFigures.OrganisationFigures;
import nl.collectieveinbox.analysis.YearFigures.OutcomeFigures;
import nl.collectieveinbox.analysis.YearFigures.Slice;
import nl.collectieveinbox.triage.Outcome;
import nl.collectieveinbox.triage.Step;
import org.junit.jupiter.api.Test;

class DemandTest {

    private final DemandRoom room = new DemandRoom();

    @Test
    void aRequestOfAnHourBeforeAprilInLondonCountsInApril() {
        room.request("2026-03-31T22:30:00Z");
        room.request("2026-03-31T21:30:00Z");
        assertThat(room.demand.year(2026).byMonth().get(2)).isEqualTo(new MonthFigures(3, 1, 1, 1));
        assertThat(room.demand.year(2026).byMonth().get(3)).isEqualTo(new MonthFigures(4, 1, 1, 1));
    }

    @Test
    void summerTimeEndsInTheNightThatTheClockGoesBack() {
        room.request("2025-10-31T22:30:00Z"); // 23:30, winter time already
        room.request("2025-10-31T23:30:00Z"); // 00:30 on 1 November
        assertThat(room.demand.year(2025).byMonth()).extracting(MonthFigures::unique)
                .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 1L, 0L);
    }

    @Test
    void theYearTurnsAtMidnightHere() {
        room.request("2025-12-31T22:59:59Z");
        room.request("2025-12-31T23:00:00Z");
        assertThat(room.demand.year(2025).uniqueRequests()).isEqualTo(1);
        assertThat(room.demand.year(2026).uniqueRequests()).isEqualTo(1);
        assertThat(room.demand.year(2025).byMonth().getLast()).isEqualTo(new MonthFigures(12, 1, 1, 1));
        assertThat(room.demand.year(2026).byMonth().getFirst()).isEqualTo(new MonthFigures(1, 1, 1, 1));
    }

    @Test
    void aRequestThatComesThreeTimesIsOneRequestReceivedThreeTimes() {
        long first = room.request("2026-03-03T08:41:00Z");
        room.again("2026-03-12T14:20:00Z", first, true);
        room.again("2026-03-16T10:02:00Z", first, true);
        room.again("2026-04-14T07:10:00Z", first, false);
        room.message("2026-03-19T05:30:00Z");
        YearFigures year = room.demand.year(2026);
        assertThat(year.messagesReceived()).isEqualTo(5);
        assertThat(year.requestMessages()).isEqualTo(3);
        assertThat(year.uniqueRequests()).isEqualTo(1);
        assertThat(year.uniqueRequestsIfAllPossibleAreSame()).isEqualTo(1);
        assertThat(year.byMonth().get(2)).isEqualTo(new MonthFigures(3, 4, 3, 1));
        assertThat(year.byMonth().get(3)).isEqualTo(new MonthFigures(4, 1, 0, 0));
    }

    @Test
    void requestsThatMayBeTheSameAreOneRequestAtTheLowerBound() {
        long[] r = new long[8];
        for (int i = 0; i < r.length; i++) {
            r[i] = room.request("2026-03-0" + (i + 1) + "T08:00:00Z");
        }
        // a ring of three, a chain of four that is closed last, and one alone
        room.resemble(r[0], r[1]);
        room.resemble(r[1], r[2]);
        room.resemble(r[0], r[2]);
        room.resemble(r[3], r[4]);
        room.resemble(r[5], r[6]);
        room.resemble(r[4], r[5]);
        YearFigures year = room.demand.year(2026);
        assertThat(year.uniqueRequests()).isEqualTo(8);
        assertThat(year.uniqueRequestsIfAllPossibleAreSame()).isEqualTo(3);
    }

    @Test
    void aRequestThatMayBeTheSameAsOneOfAnotherYearCountsInItsOwn() {
        long old = room.request("2025-12-30T08:00:00Z");
        long first = room.request("2026-01-05T08:00:00Z");
        long second = room.request("2026-01-06T08:00:00Z");
        room.resemble(old, first);
        room.resemble(old, second);
        assertThat(room.demand.year(2025).uniqueRequestsIfAllPossibleAreSame()).isEqualTo(1);
        assertThat(room.demand.year(2026).uniqueRequestsIfAllPossibleAreSame()).isEqualTo(2);
    }

    @Test
    void aRepeatInTheNextYearIsReceivedThenButUniqueInTheYearOfFirstReceipt() {
        long first = room.request("2025-11-03T08:41:00Z");
        room.again("2026-01-12T14:20:00Z", first, true);
        assertThat(room.demand.year(2025).uniqueRequests()).isEqualTo(1);
        YearFigures next = room.demand.year(2026);
        assertThat(next.uniqueRequests()).isZero();
        assertThat(next.requestMessages()).isEqualTo(1);
        assertThat(next.byTargetGroup()).containsExactly(new Slice("LVB", "Licht verstandelijke beperking", 1, 0));
    }

    @Test
    void aRequestForTwoMunicipalitiesStandsUnderSeveralAndCountsOnce() {
        room.request("2026-02-03T08:41:00Z", "Waterlelie", List.of("LVB"), List.of("GM0610", "GM0590"));
        room.request("2026-02-04T08:41:00Z", "Waterlelie", List.of("LVB"), List.of("GM0610"));
        room.request("2026-02-05T08:41:00Z", "Waterlelie", List.of(), List.of());
        YearFigures year = room.demand.year(2026);
        assertThat(year.byMunicipality()).containsExactlyInAnyOrder(
                new Slice("GM0610", "Sliedrecht", 1, 1),
                new Slice(Slice.SEVERAL, "meerdere", 1, 1),
                new Slice(Slice.NONE, "geen voorkeur", 1, 1));
        assertThat(year.byTargetGroup()).contains(new Slice(Slice.NONE, "onbekend", 1, 1));
    }

    @Test
    void everyBreakdownAddsUpToTheWhole() {
        for (int i = 0; i < 9; i++) {
            long first = room.request("2026-0" + (1 + i % 5) + "-10T08:00:00Z", i % 2 == 0 ? "Waterlelie" : null,
                    i % 3 == 0 ? List.of() : List.of("LVB", "GGZ"), List.of("GM0610", "GM0590").subList(0, i % 3));
            room.again("2026-05-1" + i + "T08:00:00Z", first, true);
        }
        YearFigures year = room.demand.year(2026);
        assertThat(year.uniqueRequests()).isEqualTo(9);
        assertThat(year.requestMessages()).isEqualTo(18);
        for (List<Slice> slices : List.of(year.byTargetGroup(), year.byMunicipality())) {
            assertThat(slices.stream().mapToLong(Slice::unique).sum()).isEqualTo(9);
            assertThat(slices.stream().mapToLong(Slice::received).sum()).isEqualTo(18);
        }
        assertThat(year.byOrganisation().stream().mapToLong(OrganisationFigures::unique).sum()).isEqualTo(9);
        assertThat(year.byOutcome().stream().mapToLong(OutcomeFigures::unique).sum()).isEqualTo(9);
    }

    @Test
    void anOrganisationIsShownWithHowManyCorporationsItAsked() {
        long first = room.request("2026-02-03T08:41:00Z", "Waterlelie", List.of("LVB"), List.of(), "TRI");
        room.again("2026-02-04T08:41:00Z", first, true, "RHI", "TRI");
        room.request("2026-02-05T08:41:00Z", "Waterlelie", List.of("LVB"), List.of(), "RHI");
        assertThat(room.demand.year(2026).byOrganisation())
                .containsExactly(new OrganisationFigures("Waterlelie", 3, 2, 2));
    }

    @Test
    void aCorporationIsShownWithWhatItWasAskedTookAndHonoured() {
        long honoured = room.request("2026-02-03T08:41:00Z");
        room.take(honoured, new Step.Claim("W10", ""));
        room.take(honoured, new Step.Close(Outcome.HONOURED, ""));
        room.take(room.request("2026-02-04T08:41:00Z"), new Step.Claim("W10", ""));
        YearFigures year = room.demand.year(2026);
        assertThat(year.byCorporation())
                .contains(new CorporationFigures("W10", "Woonkracht10", 0, 2, 1))
                .contains(new CorporationFigures("TRI", "Trivire", 2, 0, 0));
        assertThat(year.byOutcome())
                .contains(new OutcomeFigures(YearFigures.OPEN, 1))
                .contains(new OutcomeFigures("HONOURED", 1));
    }

    @Test
    void anErasedMessageStillCounts() {
        long request = room.request("2026-02-03T08:41:00Z");
        YearFigures before = room.demand.year(2026);
        room.erase(request);
        assertThat(room.demand.year(2026)).isEqualTo(before);
    }

    @Test
    void theYearsRunFromTheFirstMailToThePresent() {
        assertThat(room.demand.years()).containsExactly(2026);
        room.message("2023-12-31T23:30:00Z");
        assertThat(room.demand.years()).containsExactly(2026, 2025, 2024);
        assertThat(room.demand.year(2026).asOf()).isEqualTo(Instant.parse("2026-06-01T08:00:00Z"));
    }
}
