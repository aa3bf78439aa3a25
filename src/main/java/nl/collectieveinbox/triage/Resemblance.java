package nl.collectieveinbox.triage;

import java.util.List;
import nl.collectieveinbox.triage.Intake.Why;

/**
 * Two requests that may be the same one. Nobody has decided yet.
 *
 * @param number counts pairs, for reading them in pages
 * @param a reference of the one that was registered first
 * @param b reference of the other
 * @param score 0 to 1
 * @param reasons why, strongest first
 */
public record Resemblance(long number, String a, String b, double score, List<Why> reasons) {}
