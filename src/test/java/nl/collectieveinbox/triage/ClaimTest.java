package nl.collectieveinbox.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.triage.RequestState.Claimed;
import nl.collectieveinbox.triage.StepResult.Done;
import nl.collectieveinbox.triage.StepResult.Overtaken;
import nl.collectieveinbox.triage.StepResult.Refused;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private final TriageRoom room = new TriageRoom();
    private final Member lead = room.member("Marieke", Role.LEAD, "TRI");
    private final Member karin = room.member("Karin", Role.PARTNER, "W10");
    private final Member noor = room.member("Noor", Role.ANALYST, "TRI");

    @Test
    void ofTwentyWhoClaimAtOnceOneWinsAndTheOthersReadWhoHasIt() throws Exception {
        RequestCard offered = offered();
        List<Member> partners = IntStream.range(0, 20)
                .mapToObj(i -> room.member("Partner " + i, Role.PARTNER, "C" + i)).toList();
        List<Callable<StepResult>> claims = partners.stream()
                .<Callable<StepResult>>map(partner -> () -> room.requests.take(
                        partner, offered.id(), offered.version(), new Step.Claim(partner.corporation(), "graag")))
                .toList();
        List<StepResult> results;
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            results = threads.invokeAll(claims).stream().map(ClaimTest::get).toList();
        }
        assertThat(results).filteredOn(Done.class::isInstance).hasSize(1);
        Claimed winner = (Claimed) room.board.card(lead, offered.reference()).state();
        assertThat(results).filteredOn(Overtaken.class::isInstance).hasSize(19)
                .allSatisfy(result -> assertThat(((Overtaken) result).who()).isEqualTo(winner.memberName()));
    }

    @Test
    void aPartnerCannotClaimForAnotherCorporation() {
        RequestCard offered = offered();
        assertThat(room.requests.take(karin, offered.id(), offered.version(), new Step.Claim("RHI", "")))
                .isEqualTo(new Refused("claim-for-your-own", "U kunt een verzoek alleen voor uw eigen corporatie oppakken."));
    }

    @Test
    void anAnalystTakesNoStep() {
        RequestCard offered = offered();
        assertThat(room.requests.take(noor, offered.id(), offered.version(), new Step.Claim("TRI", "")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPartnerCannotClaimWhatTheLeadHasNotLookedAt() {
        RequestCard fresh = room.newRequest();
        assertThat(room.requests.take(karin, fresh.id(), fresh.version(), new Step.Claim("W10", "")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aClaimIsReleasedHandedOverAndClosedByWhoHasIt() {
        RequestCard claimed = room.take(karin, offered(), new Step.Claim("W10", ""));
        RequestCard handedOver = room.take(karin, claimed, new Step.HandOver("RHI", "past daar beter"));
        assertThat(((Claimed) handedOver.state()).corporation()).isEqualTo("RHI");
        assertThat(room.requests.take(karin, handedOver.id(), handedOver.version(), new Step.Release("")))
                .isInstanceOf(Refused.class);
        Member sami = room.member("Sami", Role.PARTNER, "RHI");
        RequestCard closed = room.take(sami, handedOver, new Step.Close(Outcome.HONOURED, ""));
        assertThat(closed.state()).isInstanceOfSatisfying(RequestState.Closed.class,
                state -> assertThat(state.corporation()).isEqualTo("RHI"));
    }

    @Test
    void aStepOnAnOldCardSaysWhoChangedIt() {
        RequestCard fresh = room.newRequest();
        room.take(lead, fresh, new Step.Offer(""));
        assertThat(room.requests.take(lead, fresh.id(), fresh.version(), new Step.Close(Outcome.WITHDRAWN, "")))
                .isInstanceOfSatisfying(Overtaken.class, late -> assertThat(late.who()).isEqualTo("Marieke"));
    }

    @Test
    void toClarifyHasAnOwnerAndADateThatLiesAhead() {
        RequestCard fresh = room.newRequest();
        LocalDate yesterday = room.today().minusDays(1);
        assertThat(room.requests.take(lead, fresh.id(), fresh.version(), new Step.Clarify(lead.id(), yesterday, "")))
                .isInstanceOf(Refused.class);
        RequestCard clarified = room.take(lead, fresh, new Step.Clarify(karin.id(), room.today().plusDays(7), "navragen"));
        assertThat(clarified.state()).isInstanceOfSatisfying(RequestState.ToClarify.class, state -> {
            assertThat(state.ownerName()).isEqualTo("Karin");
            assertThat(state.nextDate()).isEqualTo(room.today().plusDays(7));
        });
    }

    @Test
    void theLastStepIsTakenBackAndWhatStoodThereStandsThereAgain() {
        RequestCard offered = offered();
        Done claimed = (Done) room.requests.take(karin, offered.id(), offered.version(), new Step.Claim("W10", ""));
        Done undone = (Done) room.requests.undo(karin, claimed.eventId());
        assertThat(undone.card().state()).isEqualTo(offered.state());
        assertThat(room.requests.undo(karin, claimed.eventId())).isInstanceOf(Refused.class);
    }

    @Test
    void everyStepIsOnTheTimeLineWithWhoWhenAndWhy() {
        RequestCard claimed = room.take(karin, offered(), new Step.Claim("W10", "wij hebben ruimte"));
        assertThat(room.board.file(lead, claimed.reference()).events()).last().satisfies(event -> {
            assertThat(event.actor()).isEqualTo("Karin");
            assertThat(event.text()).isEqualTo("Opgepakt door Woonkracht10");
            assertThat(event.why()).isEqualTo("wij hebben ruimte");
            assertThat(event.at()).isEqualTo(room.clock.instant());
        });
    }

    private RequestCard offered() {
        return room.take(lead, room.newRequest(), new Step.Offer(""));
    }

    private static StepResult get(Future<StepResult> result) {
        try {
            return result.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
