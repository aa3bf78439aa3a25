package nl.collectieveinbox.api;

import nl.collectieveinbox.analysis.Demand;
import nl.collectieveinbox.analysis.YearFigures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How large the demand was, by calendar year of first receipt, Europe/Amsterdam. */
@RestController
@RequestMapping("/api/v1/analysis")
class AnalysisController {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private final Demand demand;

    AnalysisController(Demand demand) {
        this.demand = demand;
    }

    @GetMapping("/{year}")
    YearFigures year(@PathVariable int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BadParameter("year", "must be from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return demand.year(year);
    }
}
