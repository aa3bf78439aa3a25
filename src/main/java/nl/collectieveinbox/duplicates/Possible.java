package nl.collectieveinbox.duplicates;

import java.util.List;

/**
 * A message that may ask the same, for a person to judge.
 *
 * @param messageId the known one
 * @param score 0 to 1; orders proposals, not yet calibrated
 */
public record Possible(long messageId, double score, List<Reason> reasons) {}
