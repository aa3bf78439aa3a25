package nl.collectieveinbox.region;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start with a wrong region file in two readable lines instead of a stack trace. */
class RegionFailureAnalyzer extends AbstractFailureAnalyzer<RegionFileException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RegionFileException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Verbeter die regel en start opnieuw. Welk bestand gelezen wordt, staat in inbox.region.file.",
                cause);
    }
}
