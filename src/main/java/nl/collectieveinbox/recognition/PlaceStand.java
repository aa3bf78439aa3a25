package nl.collectieveinbox.recognition;

/** What a letter says of the places it names, besides whether they are wished for. */
enum PlaceStand {
    EXCLUDED,
    PREFERRED,
    /** Only when the preferred one does not work. */
    SECOND,
    NAMED;

    static PlaceStand of(Mention mention, PlaceRun run) {
        PlaceStand bracket = inBrackets(mention);
        return bracket == NAMED ? of(run) : bracket;
    }

    private static PlaceStand of(PlaceRun run) {
        if (PlaceReason.label(run) == Label.EXCLUDED || !PlaceRanks.isNotRuledOut(run) && PlaceRefusals.refuses(run)) {
            // "elders in Dordrecht" is there
            return run.passage().near(run.first(), -2).equals("elders") ? NAMED : EXCLUDED;
        }
        if (PlaceRanks.isSecond(run)) {
            return SECOND;
        }
        return PlaceRanks.isPreferred(run) ? PREFERRED : NAMED;
    }

    /** "Sliedrecht (1e keus), Papendrecht (2e keus)": each has its own rank. */
    private static PlaceStand inBrackets(Mention mention) {
        int behind = mention.last() + 1;
        if (behind >= mention.passage().tokens.size() || mention.passage().gapBefore(behind).indexOf('(') < 0) {
            return NAMED;
        }
        return switch (mention.passage().near(mention.last(), 1)) {
            case "1e", "1ste", "eerste", "voorkeur" -> PREFERRED;
            case "2e", "2de", "tweede" -> SECOND;
            default -> NAMED;
        };
    }
}
