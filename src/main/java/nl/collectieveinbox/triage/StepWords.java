package nl.collectieveinbox.triage;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.region.Region;
import org.springframework.stereotype.Component;

/** What the time line says about a step, in Dutch. */
@Component
class StepWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "NL"));

    private final Region region;
    private final Members members;

    StepWords(Region region, Members members) {
        this.region = region;
        this.members = members;
    }

    String of(Step step) {
        return switch (step) {
            case Step.Clarify clarify -> "Uitzoeken door " + name(clarify.ownerId()) + " vóór " + DAY.format(clarify.nextDate());
            case Step.Offer offer -> "Te verdelen aangeboden";
            case Step.Claim claim -> "Opgepakt door " + corporation(claim.corporation());
            case Step.Release release -> "Teruggegeven";
            case Step.HandOver handOver -> "Overgedragen aan " + corporation(handOver.toCorporation());
            case Step.Close close -> "Afgerond: " + outcome(close.outcome());
            case Step.Reopen reopen -> "Heropend";
            case Step.Note note -> "Notitie";
        };
    }

    String why(Step step) {
        return switch (step) {
            case Step.Clarify clarify -> clarify.why();
            case Step.Offer offer -> offer.why();
            case Step.Claim claim -> claim.why();
            case Step.Release release -> release.why();
            case Step.HandOver handOver -> handOver.why();
            case Step.Close close -> close.why();
            case Step.Reopen reopen -> reopen.why();
            case Step.Note note -> note.text();
        };
    }

    private String name(long memberId) {
        return members.find(memberId).map(Member::name).orElse("onbekend");
    }

    private String corporation(String code) {
        return region.corporationName(code);
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case HONOURED -> "gehonoreerd";
            case PARTLY -> "deels gehonoreerd";
            case DECLINED -> "afgewezen";
            case WITHDRAWN -> "ingetrokken";
            case REFERRED -> "doorverwezen";
            case NOT_FOR_US -> "niet voor ons";
        };
    }
}
