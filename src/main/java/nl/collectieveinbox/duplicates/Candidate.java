package nl.collectieveinbox.duplicates;

import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.recognition.Recognised;

/**
 * A message that asks for its place.
 *
 * @param messageId in the register
 * @param rawSha256 of the message as it arrived
 */
public record Candidate(long messageId, String rawSha256, ReadMessage read, Recognised recognised) {}
