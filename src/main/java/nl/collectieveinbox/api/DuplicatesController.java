package nl.collectieveinbox.api;

import java.util.List;
import nl.collectieveinbox.triage.Intake.Why;
import nl.collectieveinbox.triage.Resemblance;
import nl.collectieveinbox.triage.Resemblances;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pairs of requests that may be the same. Certain ones are one request already, and stand in no pair. */
@RestController
@RequestMapping("/api/v1/duplicates")
class DuplicatesController {

    private final Resemblances resemblances;
    private final ApiSettings settings;

    DuplicatesController(Resemblances resemblances, ApiSettings settings) {
        this.resemblances = resemblances;
        this.settings = settings;
    }

    enum Verdict {
        SAME,
        POSSIBLE,
        DIFFERENT
    }

    enum Decider {
        MACHINE,
        PERSON
    }

    record Pair(long number, String a, String b, Verdict verdict, Decider decidedBy, double score, List<Why> reasons) {}

    @GetMapping
    Page<Pair> duplicates(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "100") int limit) {
        Page.Asked asked = Page.Asked.checked(after, limit, settings);
        return Page.of(
                resemblances.after(asked.after(), asked.limit()).stream().map(DuplicatesController::pair).toList(),
                asked.limit(), Pair::number);
    }

    private static Pair pair(Resemblance found) {
        return new Pair(
                found.number(), found.a(), found.b(), Verdict.POSSIBLE, Decider.MACHINE, found.score(), found.reasons());
    }
}
