package nl.collectieveinbox.recognition;

/**
 * What a message can say about the housing it asks for (domain: fields of a collective request).
 *
 * <p>A field that is {@link #single} has one answer: two facts with other values are a conflict, the stronger first. The
 * other fields are lists: each value is an answer of its own. Ranges are {@code 12} or {@code 12-14}.
 */
public enum FactField {
    /** Name of the organisation that asks, without "Stichting". */
    CARE_ORGANISATION("careOrganisation", true),
    /** Mail address to answer to, lower case. */
    CONTACT_ADDRESS("contactAddress", true),
    /** Name of the person to answer to. */
    CONTACT_NAME("contactName", true),
    /** What that person is, as written: "projectleider huisvesting". */
    CONTACT_ROLE("contactRole", true),
    /** Telephone as written. */
    CONTACT_PHONE("contactPhone", true),
    /** Code of a target group. */
    TARGET_GROUP("targetGroups", false),
    /** Code of the one group it is mostly about. */
    MAIN_TARGET_GROUP("mainTargetGroup", true),
    /** Years: {@code 18-27}, or {@code 55+}. */
    AGE("age", true),
    /** People to house, a range. */
    PLACES("places", true),
    /** Dwellings or rooms, a range. */
    UNITS("units", true),
    /** STUDIO, APPARTEMENT, KAMER or WONING. */
    UNIT_TYPE("unitTypes", false),
    /** Square metres of one unit, a range. */
    UNIT_SIZE("unitSize", true),
    /** Square metres of the whole, a range. */
    TOTAL_AREA("totalArea", true),
    /** {@code JA}: a living room or meeting room for all. */
    COMMON_ROOM("commonRoom", true),
    /** {@code JA}: an office, or a room to sleep in for the staff. */
    STAFF_ROOM("staffRoom", true),
    /** CBS code of a municipality that is wished for, the preferred ones first. */
    MUNICIPALITY("municipalities", false),
    /** CBS code of a municipality that is said to be preferred, where others are only possible. */
    PREFERRED_MUNICIPALITY("preferredMunicipalities", false),
    /** CBS code of a municipality that is not wanted. */
    EXCLUDED_MUNICIPALITY("excludedMunicipalities", false),
    /** Name of a neighbourhood that is wished for. */
    NEIGHBOURHOOD("neighbourhoods", false),
    /** Name of a neighbourhood that is not wanted. */
    EXCLUDED_NEIGHBOURHOOD("excludedNeighbourhoods", false),
    /** PRIKKELARM, OV, WINKELS, DAGBESTEDING, WOONWIJK or NIET_BIJ_SCHOOL. */
    SURROUNDINGS("surroundings", false),
    /** Code of a housing form. */
    HOUSING_FORM("housingForm", true),
    /** First day, ISO; the first of the month or quarter when only that is said. */
    START_FROM("startFrom", true),
    /** FROM, BY (at the latest), ASAP or LEASE_END (only the end of the present lease is said). */
    START_KIND("startKind", true),
    /** Months: {@code 24}, {@code 120+} (at least), {@code 60-120}, or {@code INDEFINITE}. */
    RENT_PERIOD("rentPeriod", true),
    /** GEHEEL (the organisation rents the whole), INTERMEDIAIR, ZELF (clients rent themselves) or OMKLAP. */
    CONTRACT_FORM("contractForms", false),
    /** Euro a month for one unit, or AFTOPPING, LIBERALISATIE or NHC. */
    RENT_LIMIT("rentLimit", true),
    /** WLZ, WMO, JW, ZVW, DJI or PGB. */
    FUNDING("funding", false),
    /** AANWEZIG_24, BEREIKBAAR_24, OVERDAG or AMBULANT. */
    GUIDANCE("guidance", false),
    /** ROL (wheelchair), LIFT, NUL (no steps) or TIL (hoist). */
    ACCESSIBILITY("accessibility", false),
    /** NIEUWBOUW, BESTAAND or TRANSFORMATIE. */
    BUILDING_TYPE("buildingTypes", false),
    /** EINDE_HUUR, SLOOP, VERKOOP, SLUITING, WACHTLIJST, BRANDVEILIGHEID, VEROUDERD, UITBREIDING or UITSTROOM. */
    REASON("reasons", false),
    /** Code of a corporation that was asked as well, or its name when the region does not know it. */
    OTHERS_APPROACHED("othersApproached", false),
    /** Day until which a secured message can be opened, ISO. */
    OPEN_BEFORE("openBefore", true);

    private final String key;
    private final boolean single;

    FactField(String key, boolean single) {
        this.key = key;
        this.single = single;
    }

    /** Its name for other programs, such as {@code careOrganisation}. */
    public String key() {
        return key;
    }

    /** Whether it has one answer, so that two that differ are a conflict. */
    public boolean single() {
        return single;
    }
}
