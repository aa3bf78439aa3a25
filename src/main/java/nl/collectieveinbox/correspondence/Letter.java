package nl.collectieveinbox.correspondence;

import java.util.Set;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;

/**
 * A message that might be answered.
 *
 * @param own our addresses, lower case
 */
record Letter(long id, MessageKind kind, ReadMessage read, Set<String> own) {}
