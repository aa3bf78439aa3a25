package nl.collectieveinbox.analysis;

import java.time.Instant;
import java.util.List;

/**
 * The demand of one calendar year, Europe/Amsterdam. Holds counts and names of institutions, nothing about persons.
 *
 * <p>{@code received} counts arrivals of requests by their own date; {@code unique} counts requests by the date of their
 * first receipt. Each breakdown adds up to {@code requestMessages} and {@code uniqueRequests}: nothing counts twice.
 *
 * @param asOf when these figures were taken
 * @param messagesReceived every registered message, of whatever kind, erased ones included
 * @param requestMessages arrivals of a request in this year, repeats included
 * @param uniqueRequests requests first received in this year
 * @param uniqueRequestsIfAllPossibleAreSame the lower bound: every undecided proposal of a duplicate taken for one, where
 *     both requests were first received in this year
 * @param byMonth twelve rows, January first
 * @param byTargetGroup by main target group
 * @param byMunicipality a request for several municipalities stands under {@link Slice#SEVERAL} only
 * @param byOutcome {@link #OPEN} and every {@link nl.collectieveinbox.triage.Outcome} by name
 * @param atTheGate what did not go to the board as it came, in the order of {@link GateFigures#CODES}
 */
public record YearFigures(
        int year,
        Instant asOf,
        long messagesReceived,
        long requestMessages,
        long uniqueRequests,
        long uniqueRequestsIfAllPossibleAreSame,
        List<MonthFigures> byMonth,
        List<Slice> byTargetGroup,
        List<Slice> byMunicipality,
        List<OrganisationFigures> byOrganisation,
        List<CorporationFigures> byCorporation,
        List<OutcomeFigures> byOutcome,
        List<GateFigures> atTheGate) {

    /** The code of what is not closed yet in {@link #byOutcome}. */
    public static final String OPEN = "OPEN";

    /** @param month 1 to 12 */
    public record MonthFigures(int month, long messages, long requests, long unique) {}

    /**
     * One row of a breakdown.
     *
     * @param code of {@code region.yml}, or {@link #NONE} or {@link #SEVERAL}
     * @param label name in Dutch
     */
    public record Slice(String code, String label, long received, long unique) {

        /** No preference was stated, or none was recognised. */
        public static final String NONE = "NONE";

        /** More than one was named. */
        public static final String SEVERAL = "SEVERAL";
    }

    /**
     * One care organisation.
     *
     * @param name empty when the organisation is not known
     * @param corporationsAsked how many different corporations it asked with the unique requests of this year
     */
    public record OrganisationFigures(String name, long received, long unique, long corporationsAsked) {}

    /**
     * One corporation.
     *
     * @param asked unique requests of this year that were sent to it
     * @param claimed those it has, or had when they were closed
     * @param honoured those it closed as honoured, wholly or partly
     */
    public record CorporationFigures(String code, String name, long asked, long claimed, long honoured) {}

    public record OutcomeFigures(String code, long unique) {}

    /**
     * Messages that were stopped at the gate.
     *
     * @param code INDIVIDUAL (about one client), SECURE_NOTICE, WITHHELD (personal data was found), RELEASED (of these, let
     *     go by the controller), ADVERTISING
     */
    public record GateFigures(String code, long messages) {

        static final List<String> CODES = List.of("INDIVIDUAL", "SECURE_NOTICE", "WITHHELD", "RELEASED", "ADVERTISING");
    }
}
