package nl.collectieveinbox.privacy;

/**
 * A message was released, or closed again; told inside the transaction that did it. It must be read again from its file.
 *
 * @param closed whether nobody may read it from now on
 */
public record WithholdingChanged(long messageId, boolean closed) {}
